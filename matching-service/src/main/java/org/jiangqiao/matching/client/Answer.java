package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer of the achievements service: cited statements or a refusal. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Answer(
    UUID id, Outcome outcome, @Nullable List<Statement> statements, @Nullable Refusal refusal) {

  /** Whether the corpus could support an answer. */
  @Schema(name = "AnswerOutcome")
  public enum Outcome {
    ANSWERED,
    REFUSED
  }

  @Override
  public List<Statement> statements() {
    return statements == null ? List.of() : statements;
  }
}
