package org.jiangqiao.talent.craftsman;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a published document says about a real person, and nothing else. */
public record PublicRecord(
    String name,
    @Nullable String employer,
    @Nullable String jobTitle,
    List<String> honours,
    @Nullable String regionCode,
    @Nullable String field,
    List<String> facts,
    String source) {}
