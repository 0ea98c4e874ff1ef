package org.jiangqiao.achievements.ledger.web;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.code.CodeName;
import org.jiangqiao.achievements.code.Codes;
import org.jiangqiao.achievements.ledger.ClosingDocument;
import org.jiangqiao.achievements.ledger.QuestionStatus;
import org.jiangqiao.achievements.ledger.UnansweredQuestion;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger. */
@Schema(name = "UnansweredQuestion")
record UnansweredQuestionEntry(
    UUID id,
    String question,
    @Nullable String trade,
    @Nullable CodeName region,
    int timesAsked,
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

  static UnansweredQuestionEntry of(UnansweredQuestion question, Codes codes) {
    return new UnansweredQuestionEntry(
        question.id(),
        question.question(),
        question.trade(),
        codes.region(question.regionCode()),
        question.timesAsked(),
        question.firstAskedAt(),
        question.lastAskedAt(),
        question.status(),
        AnsweringDocument.of(question.closedBy()),
        question.closedAt());
  }
}
