package org.jiangqiao.matching.candidate;

import java.util.UUID;

/** A craftsman who fits but cannot be asked, and why not. */
public record Excluded(UUID craftsmanId, String name, Reason reason) {}
