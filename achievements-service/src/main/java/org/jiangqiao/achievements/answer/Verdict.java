package org.jiangqiao.achievements.answer;

import java.util.List;

/** What the corpus has to say to a question. */
sealed interface Verdict {

  /** How well the corpus supports an answer, from 0 to 1. */
  double support();

  /** At least one statement, in reading order. */
  record Supported(List<Statement> statements, double support) implements Verdict {}

  /** An honest no. */
  record Refused(RefusalReason reason, double support) implements Verdict {}
}
