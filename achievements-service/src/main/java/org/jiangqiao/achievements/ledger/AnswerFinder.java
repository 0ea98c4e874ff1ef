package org.jiangqiao.achievements.ledger;

import java.util.Optional;

/** Asks the corpus again; implemented by the answers, of which the ledger knows nothing. */
public interface AnswerFinder {

  /** The document that now answers best, if any does. */
  Optional<ClosingDocument> find(AskedQuestion question);
}
