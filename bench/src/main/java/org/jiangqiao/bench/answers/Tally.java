package org.jiangqiao.bench.answers;

import java.util.Arrays;
import java.util.Locale;
import org.jiangqiao.achievements.answer.Statement;
import org.jiangqiao.achievements.answer.Verdict;

/** Counts what became of questions. */
final class Tally {

  private int questions;
  private int refused;
  private int first;
  private int any;
  private int statements;
  private int phrased;
  private long[] nanos = new long[64];

  void count(QuestionSet.Question question, Verdict verdict, long took) {
    if (questions == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * questions);
    }
    nanos[questions++] = took;
    switch (verdict) {
      case Verdict.Refused refusal -> refused++;
      case Verdict.Supported supported -> {
        statements += supported.statements().size();
        phrased += supported.wording().model() == null ? 0 : 1;
        first += holds(supported.statements().getFirst(), question) ? 1 : 0;
        any += supported.statements().stream().anyMatch(s -> holds(s, question)) ? 1 : 0;
      }
    }
  }

  /** Literally, as the sets that were measured elsewhere are counted. */
  private static boolean holds(Statement statement, QuestionSet.Question question) {
    return question.gold().stream().anyMatch(statement.text()::contains);
  }

  double shareRefused() {
    return share(refused);
  }

  double shareFirst() {
    return share(first);
  }

  double shareAny() {
    return share(any);
  }

  double sharePhrased() {
    return share(phrased);
  }

  private double share(int count) {
    return questions == 0 ? 0 : (double) count / questions;
  }

  double statementsEach() {
    int answered = questions - refused;
    return answered == 0 ? 0 : (double) statements / answered;
  }

  String times() {
    long[] sorted = Arrays.copyOf(nanos, questions);
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT, "%.0f ms p50, %.0f ms p95", at(sorted, 0.5) / 1e6, at(sorted, 0.95) / 1e6);
  }

  private static double at(long[] sorted, double quantile) {
    return sorted.length == 0 ? 0 : sorted[(int) (quantile * (sorted.length - 1))];
  }

  int questions() {
    return questions;
  }
}
