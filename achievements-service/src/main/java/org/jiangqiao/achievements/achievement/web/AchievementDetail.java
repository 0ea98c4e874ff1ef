package org.jiangqiao.achievements.achievement.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.achievement.Achievement;
import org.jiangqiao.achievements.achievement.AchievementKind;
import org.jiangqiao.achievements.achievement.AchievementStatus;
import org.jiangqiao.achievements.achievement.Dossier;
import org.jiangqiao.achievements.achievement.Origin;
import org.jiangqiao.achievements.achievement.ReviewConflict;
import org.jiangqiao.achievements.code.CodeName;
import org.jiangqiao.achievements.code.Codes;
import org.jspecify.annotations.Nullable;

/** A result in full; return reason, history and creator only for those it concerns. */
record AchievementDetail(
    UUID id,
    String title,
    AchievementKind kind,
    AchievementStatus status,
    @Nullable String problem,
    @Nullable String solution,
    AchievementBenefit benefit,
    String trade,
    @Nullable CodeName occupation,
    @Nullable CodeName industry,
    @Nullable CodeName region,
    List<String> keywords,
    @Nullable Integer year,
    List<AchievementAuthor> authors,
    @Nullable String organisation,
    @Nullable String howToGet,
    AchievementStep step,
    @Nullable String returnReason,
    Origin origin,
    @Nullable String source,
    String licence,
    long version,
    List<AchievementHistoryEntry> history,
    @Nullable String createdBy,
    @Schema(description = "Why the reader, who could judge it by their office, may not")
        @Nullable ReviewConflict reviewConflict) {

  static AchievementDetail of(Dossier dossier, AchievementStep step, Codes codes) {
    Achievement achievement = dossier.achievement();
    var content = achievement.content();
    return new AchievementDetail(
        achievement.id(),
        content.title(),
        content.kind(),
        achievement.status(),
        content.problem(),
        content.solution(),
        AchievementBenefit.of(content.benefit()),
        content.trade(),
        codes.occupation(content.occupationCode()),
        codes.industry(content.industryCode()),
        codes.region(content.regionCode()),
        content.keywords(),
        content.year(),
        content.authors().stream().map(AchievementAuthor::of).toList(),
        content.organisation(),
        content.howToGet(),
        step,
        dossier.insider() ? achievement.returnReason() : null,
        achievement.origin(),
        content.source(),
        content.licence(),
        achievement.version(),
        dossier.history().stream().map(AchievementHistoryEntry::of).toList(),
        dossier.insider() ? achievement.createdBy() : null,
        dossier.reviewConflict());
  }
}
