package org.jiangqiao.achievements.code;

/** A standard code with its name, as shown to people. */
public record CodeName(String code, String name) {}
