package org.jiangqiao.achievements.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.search.Embedder;

/** The demand map: what people ask and nobody has written down yet, counted by trade and region. */
@ApplicationScoped
public class Ledger {

  /** Questions this alike differ in wording only; measured on paraphrases of one symptom. */
  private static final double SAME_QUESTION = 0.92;

  private final UnansweredQuestions questions;
  private final Embedder embedder;
  private final Clock clock;

  Ledger(UnansweredQuestions questions, Embedder embedder, Clock clock) {
    this.questions = questions;
    this.embedder = embedder;
    this.clock = clock;
  }

  /** Adds the question, or counts it with its like; returns the entry's id. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID enter(AskedQuestion asked) {
    // Without the instruction of queries: two questions are compared, not question and text.
    float[] meaning = embedder.passage(asked.text());
    questions.lockGroup(asked);
    Optional<UnansweredQuestion> known =
        questions.openLike(asked).stream().filter(entry -> same(entry, asked, meaning)).findFirst();
    if (known.isPresent()) {
      known.get().askedAgain(clock.instant());
      return known.get().id();
    }
    UnansweredQuestion entry = UnansweredQuestion.of(asked, meaning, clock.instant());
    questions.persist(entry);
    return entry.id();
  }

  private static boolean same(UnansweredQuestion entry, AskedQuestion asked, float[] meaning) {
    return entry.normalised.equals(asked.normalised())
        || Embedder.similarity(entry.meaning, meaning) >= SAME_QUESTION;
  }
}
