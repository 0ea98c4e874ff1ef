package org.jiangqiao.achievements.achievement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.achievement.AchievementContent;
import org.jiangqiao.achievements.achievement.AchievementKind;
import org.jiangqiao.achievements.achievement.Author;
import org.jiangqiao.achievements.achievement.Benefit;
import org.jspecify.annotations.Nullable;

/** A result known from published news: facts and where they were published. */
@Schema(name = "PublicAchievementRequest")
record PublicRecordRequest(
    @Schema(examples = "核电站复杂环境下智能检修机器人") @NotBlank @Size(max = 200) String title,
    @NotNull AchievementKind kind,
    @Size(max = 5000) @Nullable String problem,
    @Size(max = 10000) @Nullable String solution,
    @Size(max = 2000) @Nullable String benefit,
    @Size(max = 30) @Nullable List<@NotBlank @Size(max = 80) String> people,
    @Size(max = 200) @Nullable String organisation,
    @Schema(examples = "500000") @Nullable String regionCode,
    @Schema(
            description = "The trade; further words, separated by spaces, become keywords",
            examples = "核电 机器人")
        @NotBlank @Size(max = 60) String field,
    @Schema(description = "The publication the facts are from") @NotBlank @Size(max = 300) String source) {

  AchievementContent toContent(String licence) {
    List<String> words = List.of(field.strip().split("\\s+"));
    return new AchievementContent(
        title.strip(),
        kind,
        problem,
        solution,
        new Benefit(null, benefit, false),
        words.getFirst(),
        null,
        null,
        regionCode,
        words,
        null,
        people == null ? List.of() : people.stream().map(p -> new Author(null, p)).toList(),
        organisation,
        null,
        source,
        licence);
  }
}
