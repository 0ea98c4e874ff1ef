package org.jiangqiao.talent.craftsman;

/** Who did something, as the history keeps it. */
public record Actor(String id, String name) {}
