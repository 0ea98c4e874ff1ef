package org.jiangqiao.talent.craftsman.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.EvidenceKind;
import org.jspecify.annotations.Nullable;

@Schema(name = "Evidence", description = "Something that shows ability")
record EvidenceResponse(
    UUID id,
    EvidenceKind kind,
    String title,
    String summary,
    LocalDate occurredOn,
    @Schema(
            description =
                "OUTCOME and ACHIEVEMENT come from this platform, UNION was entered by an officer",
            examples = "OUTCOME")
        String sourceType,
    String sourceId,
    @Schema(description = "Yuan, decimal", examples = "120000.00") @Nullable String benefitCny,
    @Nullable Integer workersTrained,
    @Nullable Integer rating) {

  static EvidenceResponse of(Evidence evidence) {
    return new EvidenceResponse(
        evidence.id(),
        evidence.kind(),
        evidence.title(),
        evidence.summary(),
        evidence.occurredOn(),
        evidence.sourceType(),
        evidence.sourceId(),
        evidence.benefitCny() == null ? null : evidence.benefitCny().toPlainString(),
        evidence.workersTrained(),
        evidence.rating());
  }
}
