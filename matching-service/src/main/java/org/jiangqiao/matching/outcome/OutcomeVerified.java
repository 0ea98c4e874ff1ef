package org.jiangqiao.matching.outcome;

import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpStep;

/**
 * CDI event: the union has verified an outcome. Fired synchronously inside the verifying
 * transaction; an observer schedules its work there ({@code void on(@Observes OutcomeVerified)})
 * and must not do it there.
 */
public record OutcomeVerified(UUID outcomeId, UUID helpRequestId, HelpStep step, boolean solved) {}
