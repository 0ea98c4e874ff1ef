package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Why the corpus cannot answer, and what now. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Refusal(
    String reason, @Nullable String whatWouldHelp, @Nullable String whatHappensNext) {}
