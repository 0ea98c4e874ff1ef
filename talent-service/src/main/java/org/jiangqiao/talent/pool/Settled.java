package org.jiangqiao.talent.pool;

import java.util.List;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.talent.craftsman.PoolIntake.Taken;

/**
 * What became of the rows since the last checkpoint.
 *
 * @param position behind the last of them
 * @param bytes of the file that were read for all rows so far
 */
record Settled(
    long created, long updated, long unchanged, long failed, Position position, long bytes) {

  /**
   * @param unreadable rows that were not even entries
   */
  static Settled of(List<Taken> taken, int unreadable, Position position, long bytes) {
    long created = count(taken, Taken.Created.class);
    long updated = count(taken, Taken.Updated.class);
    long refused = count(taken, Taken.Refused.class);
    return new Settled(
        created,
        updated,
        taken.size() - created - updated - refused,
        refused + unreadable,
        position,
        bytes);
  }

  private static long count(List<Taken> taken, Class<? extends Taken> sought) {
    return taken.stream().filter(sought::isInstance).count();
  }

  long rows() {
    return created + updated + unchanged + failed;
  }
}
