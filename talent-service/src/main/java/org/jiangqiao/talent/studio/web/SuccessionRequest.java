package org.jiangqiao.talent.studio.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.studio.StudioPeople;

@Schema(name = "StudioSuccession", description = "Who is to lead the studio, and why")
record SuccessionRequest(
    @Schema(description = "A member") @NotNull UUID craftsmanId,
    @Schema(examples = "原负责人已退休") @NotBlank @Size(max = 500) String reason) {

  StudioPeople.Succession toSuccession() {
    return new StudioPeople.Succession(craftsmanId, reason);
  }
}
