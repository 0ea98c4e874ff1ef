package org.jiangqiao.talent.directory;

import java.util.List;
import org.jiangqiao.talent.craftsman.HonourLevel;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jspecify.annotations.Nullable;

/** What someone looks for in the directory. */
public record DirectoryQuery(
    @Nullable String text,
    @Nullable String region,
    @Nullable String occupation,
    @Nullable String industry,
    List<String> trades,
    List<HonourLevel> honours,
    List<SkillLevel> skillLevels,
    int offset,
    int limit) {}
