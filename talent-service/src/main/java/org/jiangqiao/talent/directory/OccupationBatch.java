package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Brings the index up to date for some of the occupations whose people have changed. */
@ApplicationScoped
class OccupationBatch {

  private static final int OCCUPATIONS = 20;

  private final OccupationQueue queue;
  private final OccupationWriter writer;
  private final CraftsmanIndex index;

  OccupationBatch(OccupationQueue queue, OccupationWriter writer, CraftsmanIndex index) {
    this.queue = queue;
    this.writer = writer;
    this.index = index;
  }

  /**
   * As with craftsmen, the rows go after the index is written.
   *
   * @return whether there was anything to do
   */
  @Transactional
  boolean run() {
    List<OccupationQueue.Row> rows = queue.next(OCCUPATIONS);
    if (rows.isEmpty()) {
      return false;
    }
    List<OccupationDocument> present = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    rows.stream()
        .map(OccupationQueue.Row::code)
        .distinct()
        .forEach(code -> writer.entry(code).ifPresentOrElse(present::add, () -> gone.add(code)));
    index.replaceOccupations(present, gone);
    queue.done(rows);
    return true;
  }
}
