package org.jiangqiao.talent.studio.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.studio.ResultKind;
import org.jiangqiao.talent.studio.StudioResult;
import org.jspecify.annotations.Nullable;

@Schema(name = "StudioResultRequest", description = "Something that the studio has done")
record ResultRequest(
    @NotBlank @Size(max = 200) String title,
    @Schema(examples = "2025") @NotNull @Min(1949) @Max(2100) Integer year,
    @NotNull ResultKind kind,
    @Schema(description = "CNY as a decimal string", examples = "128000.00")
        @Pattern(regexp = "\\d{1,14}(\\.\\d{1,2})?")
        @Nullable String benefitCny,
    @Schema(description = "A piece of the leader's or a member's evidence that shows it")
        @Nullable UUID evidenceId) {

  StudioResult.Told toTold() {
    return new StudioResult.Told(
        title, year, kind, benefitCny == null ? null : new BigDecimal(benefitCny), evidenceId);
  }
}
