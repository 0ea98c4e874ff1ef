package org.jiangqiao.achievements.answer;

import java.util.List;
import org.jiangqiao.achievements.phrasing.Phrasing;
import org.jspecify.annotations.Nullable;

/** What the corpus has to say to a question. */
public sealed interface Verdict {

  /** How well the corpus supports an answer, from 0 to 1. */
  double support();

  /** At least one statement, in reading order. */
  record Supported(List<Statement> statements, double support, Wording wording)
      implements Verdict {}

  /** An honest no. */
  record Refused(RefusalReason reason, double support) implements Verdict {}

  /**
   * How an answer came to its words.
   *
   * @param model that phrased it, if one did
   * @param dropped sentences of the model that no passage supports
   * @param fallback why the sentences stand as they do in the corpus although a model is configured
   */
  record Wording(@Nullable String model, int dropped, Phrasing.@Nullable Reason fallback) {

    static final Wording EXTRACTIVE = new Wording(null, 0, null);
  }
}
