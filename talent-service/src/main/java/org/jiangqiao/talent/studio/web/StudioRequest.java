package org.jiangqiao.talent.studio.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.studio.Presentation;
import org.jspecify.annotations.Nullable;

@Schema(description = "A studio as its leader describes it")
record StudioRequest(
    @Schema(examples = "演示工匠·细长轴加工创新工作室") @NotBlank @Size(max = 60) String name,
    @NotBlank @Size(max = 100) String employer,
    @NotNull @Pattern(regexp = "\\d{6}") String regionCode,
    @Schema(examples = "2019") @Min(1949) @Max(2100) @Nullable Integer foundedYear,
    @Schema(description = "What it works on", examples = "细长轴、薄壁件的车削变形与振纹") @Size(max = 2000) @Nullable String focus,
    @Schema(description = "What it has achieved, in words", examples = "三年完成技术攻关十二项，带徒二十一人。")
        @Size(max = 4000) @Nullable String accomplishments,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 20) @Pattern(regexp = "[^|]*") String> trades,
    @Schema(examples = "[\"6-18\"]") @Size(max = 10) @Nullable List<@NotBlank @Size(max = 20) String> occupationCodes,
    @Schema(examples = "[\"34\"]") @Size(max = 10) @Nullable List<@NotBlank @Size(max = 10) String> industryCodes) {

  Presentation toPresentation() {
    return new Presentation(
        name,
        employer,
        regionCode,
        foundedYear,
        focus,
        accomplishments,
        requireNonNullElse(trades, List.of()),
        requireNonNullElse(occupationCodes, List.of()),
        requireNonNullElse(industryCodes, List.of()));
  }
}
