package org.jiangqiao.matching.helprequest;

import java.util.UUID;

/** A craftsman who joins a case. */
public record Joining(UUID craftsmanId, String accountId, String name) {}
