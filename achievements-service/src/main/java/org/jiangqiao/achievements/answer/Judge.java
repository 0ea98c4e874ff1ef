package org.jiangqiao.achievements.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jiangqiao.achievements.ledger.AnswerFinder;
import org.jiangqiao.achievements.ledger.AskedQuestion;
import org.jiangqiao.achievements.ledger.ClosingDocument;

/** Decides whether the corpus answers a question, and with what. */
@ApplicationScoped
class Judge implements AnswerFinder {

  private final Evidence evidence;

  Judge(Evidence evidence) {
    this.evidence = evidence;
  }

  Verdict judge(String question) {
    Evidence.Found found = evidence.on(question);
    if (found.candidates().isEmpty()) {
      return new Verdict.Refused(RefusalReason.NOTHING_FOUND, 0);
    }
    double support = SupportGate.support(found.support());
    List<Statement> statements =
        SupportGate.passes(support)
            ? Composition.of(found.candidates(), found.question())
            : List.of();
    return statements.isEmpty()
        ? new Verdict.Refused(RefusalReason.TOO_LITTLE_SUPPORT, support)
        : new Verdict.Supported(statements, support);
  }

  @Override
  public Optional<ClosingDocument> find(AskedQuestion question) {
    return switch (judge(question.text())) {
      case Verdict.Refused refused -> Optional.empty();
      case Verdict.Supported supported -> {
        Citation first = supported.statements().getFirst().citations().getFirst();
        yield Optional.of(new ClosingDocument(first.documentId(), first.documentTitle()));
      }
    };
  }
}
