package org.jiangqiao.talent.craftsman.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Deed;
import org.jiangqiao.talent.craftsman.EvidenceKind;
import org.jspecify.annotations.Nullable;

@Schema(description = "Evidence that an officer answers for")
record EvidenceEntry(
    @Schema(description = "An OUTCOME entered here says that the problem was solved") @NotNull EvidenceKind kind,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 2000) String summary,
    @NotNull @PastOrPresent LocalDate occurredOn,
    @Schema(description = "The document that shows it; one document counts once")
        @Size(min = 1, max = 200) @Nullable String source) {

  Deed toDeed() {
    return new Deed(kind, title, summary, occurredOn);
  }
}
