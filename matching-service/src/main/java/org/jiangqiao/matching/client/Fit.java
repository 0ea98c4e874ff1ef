package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** How the craftsman fits one of the problems. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Fit(UUID problemId, Candidate candidate) {}
