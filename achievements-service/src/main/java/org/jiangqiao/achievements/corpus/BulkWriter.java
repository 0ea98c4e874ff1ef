package org.jiangqiao.achievements.corpus;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.CorpusIntake.Outcome;

/**
 * Puts bulk documents into a generation. Any call fails with an {@link
 * org.jiangqiao.search.IndexFailure} when the index cannot write; then nothing after the last
 * checkpoint is durable, and the writer is to be closed. For one thread.
 */
public interface BulkWriter extends AutoCloseable {

  /** What publishing came to. */
  record Published(UUID generation, long documents, long duplicates) {}

  UUID generation();

  /**
   * Puts documents in, known by source and id there; one that is there with equal content stays as
   * it is. The outcomes in the order of the contents. A few hundred at a time are best.
   */
  List<Outcome> put(List<DocumentContent> contents);

  void remove(Collection<UUID> ids);

  /** When it returns, everything before it is on disk. */
  void checkpoint();

  /** Makes everything that was put in what people search; the writer can then only be closed. */
  Published publish();

  /** What was put in after the last checkpoint may be lost. */
  @Override
  void close();
}
