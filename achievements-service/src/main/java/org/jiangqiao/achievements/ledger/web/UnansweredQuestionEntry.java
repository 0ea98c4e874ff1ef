package org.jiangqiao.achievements.ledger.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.code.CodeName;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.ledger.ClosingDocument;
import org.jiangqiao.achievements.ledger.QuestionStatus;
import org.jiangqiao.achievements.ledger.UnansweredQuestion;
import org.jiangqiao.achievements.ledger.Variant;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger. */
@Schema(name = "UnansweredQuestion")
record UnansweredQuestionEntry(
    UUID id,
    String question,
    @Nullable String trade,
    @Nullable CodeName region,
    @Schema(description = "In all its wordings together") int timesAsked,
    @Schema(description = "Other wordings of it, most frequent first; at most twenty are kept")
        List<Wording> variants,
    Instant firstAskedAt,
    Instant lastAskedAt,
    QuestionStatus status,
    @Nullable AnsweringDocument closedBy,
    @Nullable Instant closedAt) {

  /** The document that closed it. */
  record AnsweringDocument(UUID documentId, String title) {

    static @Nullable AnsweringDocument of(@Nullable ClosingDocument document) {
      return document == null ? null : new AnsweringDocument(document.id(), document.title());
    }
  }

  /** Another wording of the same question. */
  @Schema(name = "QuestionVariant")
  record Wording(String question, int timesAsked, Instant lastAskedAt) {

    static Wording of(Variant variant) {
      return new Wording(variant.question(), variant.timesAsked(), variant.lastAskedAt());
    }
  }

  static UnansweredQuestionEntry of(
      UnansweredQuestion question, List<Variant> variants, Codes codes) {
    return new UnansweredQuestionEntry(
        question.id(),
        question.question(),
        question.trade(),
        codes.region(question.regionCode()),
        question.timesAsked(),
        variants.stream().map(Wording::of).toList(),
        question.firstAskedAt(),
        question.lastAskedAt(),
        question.status(),
        AnsweringDocument.of(question.closedBy()),
        question.closedAt());
  }
}
