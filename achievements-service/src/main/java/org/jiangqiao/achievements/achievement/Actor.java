package org.jiangqiao.achievements.achievement;

/** Who acts on a result. */
public record Actor(String account, String name) {}
