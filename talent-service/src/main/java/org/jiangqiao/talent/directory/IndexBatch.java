package org.jiangqiao.talent.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.EvidenceRepository;
import org.jiangqiao.talent.craftsman.TrackRecord;

/** Brings the index up to date for some of those who wait in the queue. */
@ApplicationScoped
class IndexBatch {

  /** Each batch is a commit of the index, which takes as long for one as for many. */
  private static final int CRAFTSMEN = 200;

  /** Enough to find someone by what they did lately; older deeds are still counted. */
  static final int EVIDENCE_EACH = 50;

  private final IndexQueue queue;
  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;
  private final EntryWriter writer;
  private final CraftsmanIndex index;
  private final OccupationQueue occupations;

  IndexBatch(
      IndexQueue queue,
      CraftsmanRepository craftsmen,
      EvidenceRepository evidence,
      EntryWriter writer,
      CraftsmanIndex index,
      OccupationQueue occupations) {
    this.queue = queue;
    this.craftsmen = craftsmen;
    this.evidence = evidence;
    this.writer = writer;
    this.index = index;
    this.occupations = occupations;
  }

  /**
   * The rows go only after the index is written: a crash in between repeats work, and loses none.
   *
   * @return whether there was anything to do
   */
  @Transactional
  boolean run() {
    List<IndexQueue.Row> rows = queue.next(CRAFTSMEN);
    if (rows.isEmpty()) {
      return false;
    }
    List<UUID> ids = rows.stream().map(IndexQueue.Row::craftsman).distinct().toList();
    List<Craftsman> published =
        craftsmen.withIds(ids).stream().filter(Craftsman::published).toList();
    // Both those that somebody came to and those that somebody left.
    Set<String> touched = new HashSet<>(index.occupationsOf(ids));
    published.stream()
        .flatMap(one -> Stream.ofNullable(one.particulars().occupationCode()))
        .forEach(touched::add);
    occupations.add(touched);
    Map<UUID, TrackRecord> records = evidence.trackRecords(ids);
    Map<UUID, List<Evidence>> deeds = evidence.latest(ids, EVIDENCE_EACH);
    index.replace(
        published.stream()
            .map(
                craftsman ->
                    writer.entry(
                        craftsman,
                        deeds.getOrDefault(craftsman.id(), List.of()),
                        records.getOrDefault(craftsman.id(), TrackRecord.NONE)))
            .toList());
    List<UUID> found = published.stream().map(Craftsman::id).toList();
    index.remove(ids.stream().filter(id -> !found.contains(id)).toList());
    queue.done(rows);
    return true;
  }
}
