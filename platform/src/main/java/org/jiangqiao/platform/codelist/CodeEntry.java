package org.jiangqiao.platform.codelist;

import org.jspecify.annotations.Nullable;

/** One code of a list; {@code parent} is absent at the top. */
public record CodeEntry(String code, String name, String level, @Nullable String parent) {}
