package org.jiangqiao.achievements.answer.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.achievements.answer.Answer;
import org.jiangqiao.achievements.answer.AnswerOutcome;
import org.jiangqiao.achievements.answer.Statement;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.phrasing.Phrasing;
import org.jspecify.annotations.Nullable;

/** An answer: statements that the corpus supports, or a refusal. */
@Schema(name = "Answer")
record AnswerResponse(
    UUID id,
    String question,
    AnswerOutcome outcome,
    @Schema(description = "At most five, in reading order; none in a refusal")
        List<AnswerStatement> statements,
    @Nullable Refusal refusal,
    Instant createdAt,
    AnswerMode mode,
    @Schema(
            description =
                "Why the answer quotes the corpus although a language model is configured: it was"
                    + " suspect text, the model was unreachable, late or busy, wrote something"
                    + " malformed, or too little of what it wrote is supported")
        Phrasing.@Nullable Reason fallback,
    @Schema(description = "Sentences of the model that were left out as unsupported")
        int droppedSentences,
    @Schema(description = "The entry in the ledger of unanswered questions, after a refusal")
        @Nullable UUID ledgerEntryId) {

  /** Sentences as they stand in the corpus, or phrased by a language model and checked. */
  enum AnswerMode {
    EXTRACTIVE,
    PHRASED
  }

  /** One sentence and what supports it. */
  @Schema(name = "Statement")
  record AnswerStatement(
      String text,
      List<Citation> citations,
      @Schema(description = "Other documents that give another value for the same")
          List<Citation> disagreeing) {

    static AnswerStatement of(Statement statement) {
      return new AnswerStatement(
          statement.text(),
          statement.citations().stream().map(Citation::of).toList(),
          statement.disagreeing().stream().map(Citation::of).toList());
    }
  }

  /** Where a statement stands in the corpus. */
  @Schema(name = "Citation")
  record Citation(
      UUID documentId,
      int documentVersion,
      String documentTitle,
      DocumentKind kind,
      @Schema(description = "Start of the quote in the document's text, in UTF-16 units") int start,
      int end,
      String quote,
      String source,
      String licence,
      double score) {

    static Citation of(org.jiangqiao.achievements.answer.Citation citation) {
      return new Citation(
          citation.documentId(),
          citation.documentVersion(),
          citation.documentTitle(),
          citation.kind(),
          citation.start(),
          citation.end(),
          citation.quote(),
          citation.source(),
          citation.licence(),
          citation.score());
    }
  }

  static AnswerResponse of(Answer answer, Locale language) {
    return new AnswerResponse(
        answer.id(),
        answer.question(),
        answer.outcome(),
        answer.statements().stream().map(AnswerStatement::of).toList(),
        Refusal.of(answer, language),
        answer.createdAt(),
        answer.model() == null ? AnswerMode.EXTRACTIVE : AnswerMode.PHRASED,
        answer.fallback(),
        answer.droppedSentences(),
        answer.ledgerEntryId());
  }
}
