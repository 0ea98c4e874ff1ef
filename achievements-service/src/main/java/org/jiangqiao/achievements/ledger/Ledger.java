package org.jiangqiao.achievements.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.search.Embedder;

/** The demand map: what people ask and nobody has written down yet, counted by trade and region. */
@ApplicationScoped
public class Ledger {

  private final UnansweredQuestions questions;
  private final Variants variants;
  private final Embedder embedder;
  private final Clock clock;

  Ledger(UnansweredQuestions questions, Variants variants, Embedder embedder, Clock clock) {
    this.questions = questions;
    this.variants = variants;
    this.embedder = embedder;
    this.clock = clock;
  }

  /** Adds the question, or counts it with its like; returns the entry's id. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID enter(AskedQuestion asked) {
    // Without the instruction of queries: two questions are compared, not question and text.
    float[] meaning = embedder.now(asked.folded()).orElse(Likeness.UNKNOWN);
    questions.lockGroup(asked);
    Optional<UnansweredQuestion> known = like(asked, meaning);
    if (known.isPresent()) {
      UnansweredQuestion entry = known.get();
      entry.askedAgain(clock.instant());
      if (!entry.normalised.equals(asked.normalised())) {
        variants.add(entry.id(), asked, clock.instant());
      }
      return entry.id();
    }
    UnansweredQuestion entry =
        UnansweredQuestion.of(asked, meaning, embedder.model(), clock.instant());
    questions.persist(entry);
    return entry.id();
  }

  /** The most alike: of several that would do, the wording nearest to this one. */
  private Optional<UnansweredQuestion> like(AskedQuestion asked, float[] meaning) {
    Likeness sought = Likeness.of(asked, meaning, embedder);
    return questions.openLike(asked).stream()
        // Analysing every wording would cost far more than comparing its vector.
        .filter(entry -> sought.mayBe(entry.normalised, entry.meaning(embedder.model())))
        .filter(entry -> sought.same(likeness(entry)))
        .max(Comparator.comparingDouble(entry -> sought.similarity(likeness(entry))));
  }

  private Likeness likeness(UnansweredQuestion entry) {
    return Likeness.of(entry.asked(), entry.meaning(embedder.model()), embedder);
  }
}
