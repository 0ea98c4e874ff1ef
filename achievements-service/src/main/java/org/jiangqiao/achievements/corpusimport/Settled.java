package org.jiangqiao.achievements.corpusimport;

import java.util.List;
import org.jiangqiao.achievements.corpus.CorpusIntake.Outcome;
import org.jiangqiao.platform.rows.Position;

/**
 * What became of the rows since the last checkpoint.
 *
 * @param bulk how many documents live in the index alone
 * @param position behind the last of them
 * @param bytes of the file that were read for all rows so far
 */
record Settled(
    long created,
    long updated,
    long unchanged,
    long failed,
    long bulk,
    Position position,
    long bytes) {

  static Settled of(List<Outcome> outcomes, long failed, long bulk, Position position, long bytes) {
    long created = count(outcomes, Outcome.CREATED);
    long updated = count(outcomes, Outcome.UPDATED);
    return new Settled(
        created, updated, outcomes.size() - created - updated, failed, bulk, position, bytes);
  }

  private static long count(List<Outcome> outcomes, Outcome sought) {
    return outcomes.stream().filter(outcome -> outcome == sought).count();
  }

  long rows() {
    return created + updated + unchanged + failed;
  }
}
