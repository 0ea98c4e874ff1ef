package org.jiangqiao.matching.helprequest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * CDI event: the enterprise says that no visit was needed. Fired synchronously inside the
 * transaction.
 *
 * @param step ANSWER or CONSULTATION
 * @param craftsmanId whose advice it was, if the enterprise says so
 */
public record CaseSolved(
    HelpRequestFacts helpRequest,
    HelpStep step,
    @Nullable UUID craftsmanId,
    @Nullable String comment) {}
