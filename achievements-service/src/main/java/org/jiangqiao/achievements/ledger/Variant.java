package org.jiangqiao.achievements.ledger;

import java.time.Instant;

/** Another wording in which a question of the ledger was asked. */
public record Variant(String question, int timesAsked, Instant lastAskedAt) {}
