package org.jiangqiao.matching.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question to the corpus; asked again for the same case, it gets the same answer. */
public record AnswerQuestion(
    String question, @Nullable String trade, @Nullable String regionCode, UUID helpRequestId) {}
