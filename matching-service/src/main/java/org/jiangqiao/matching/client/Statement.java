package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One sentence of an answer and the passages that support it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Statement(String text, List<Citation> citations) {}
