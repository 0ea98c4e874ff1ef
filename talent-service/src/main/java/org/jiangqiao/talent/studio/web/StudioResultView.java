package org.jiangqiao.talent.studio.web;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.EvidenceKind;
import org.jiangqiao.talent.studio.ResultKind;
import org.jiangqiao.talent.studio.StudioDossier;
import org.jiangqiao.talent.studio.StudioResult;
import org.jspecify.annotations.Nullable;

@Schema(name = "StudioResult", description = "Something that a studio has done")
record StudioResultView(
    UUID id,
    String title,
    @Schema(examples = "2025") int year,
    ResultKind kind,
    @Schema(description = "Yuan, decimal", examples = "120000.00") @Nullable String benefitCny,
    @Schema(description = "What shows it") @Nullable Shown evidence) {

  @Schema(name = "StudioResultEvidence", description = "Evidence of the leader's or a member's")
  record Shown(
      UUID id,
      EvidenceKind kind,
      String title,
      @Schema(examples = "ACHIEVEMENT") String sourceType,
      String sourceId) {

    static Shown of(Evidence evidence) {
      return new Shown(
          evidence.id(),
          evidence.kind(),
          evidence.title(),
          evidence.sourceType(),
          evidence.sourceId());
    }
  }

  static StudioResultView of(StudioResult result, StudioDossier dossier) {
    return new StudioResultView(
        result.id(),
        result.title(),
        result.year(),
        result.kind(),
        result.benefitCny() == null ? null : result.benefitCny().toPlainString(),
        Optional.ofNullable(result.evidenceId())
            .map(dossier.evidence()::get)
            .map(Shown::of)
            .orElse(null));
  }
}
