package org.jiangqiao.achievements.achievement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.achievement.AchievementContent;
import org.jiangqiao.achievements.achievement.AchievementKind;
import org.jiangqiao.achievements.achievement.Benefit;
import org.jspecify.annotations.Nullable;

/** An innovation result as its people describe it. */
record AchievementRequest(
    @Schema(examples = "细长轴车削用可调中心架") @NotBlank @Size(max = 200) String title,
    @NotNull AchievementKind kind,
    @NotBlank @Size(max = 5000) String problem,
    @NotBlank @Size(max = 10000) String solution,
    @Valid @Nullable BenefitRequest benefit,
    @Schema(examples = "数控加工") @NotBlank @Size(max = 60) String trade,
    @Schema(examples = "6-18") @Nullable String occupationCode,
    @Schema(examples = "34") @Nullable String industryCode,
    @Schema(examples = "440306") @NotBlank String regionCode,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 40) String> keywords,
    @Min(1949) @Max(2100) int year,
    @NotEmpty @Size(max = 30) List<@Valid @NotNull AuthorRequest> authors,
    @Size(max = 200) @Nullable String organisation,
    @Schema(description = "How others can get or use it") @Size(max = 2000) @Nullable String howToGet,
    @Schema(description = "SPDX identifier; left out, it may be read here and nothing more")
        @Size(max = 60) @Nullable String licence) {

  AchievementContent toContent(String defaultLicence) {
    return new AchievementContent(
        title.strip(),
        kind,
        problem,
        solution,
        benefit == null ? Benefit.NONE : benefit.toBenefit(),
        trade.strip(),
        occupationCode,
        industryCode,
        regionCode,
        keywords == null ? List.of() : keywords,
        year,
        authors.stream().map(AuthorRequest::toAuthor).toList(),
        organisation,
        howToGet,
        null,
        licence == null ? defaultLicence : licence);
  }
}
