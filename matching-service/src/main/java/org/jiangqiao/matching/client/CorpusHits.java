package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

@JsonIgnoreProperties(ignoreUnknown = true)
record CorpusHits(List<SimilarCase> items) {}
