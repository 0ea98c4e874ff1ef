package org.jiangqiao.achievements.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about a result that its submitter writes. */
public record AchievementContent(
    String title,
    AchievementKind kind,
    @Nullable String problem,
    @Nullable String solution,
    Benefit benefit,
    String trade,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    @Nullable String regionCode,
    List<String> keywords,
    @Nullable Integer year,
    List<Author> authors,
    @Nullable String organisation,
    @Nullable String howToGet,
    @Nullable String source,
    String licence) {}
