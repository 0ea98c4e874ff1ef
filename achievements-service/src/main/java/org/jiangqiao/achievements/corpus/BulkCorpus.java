package org.jiangqiao.achievements.corpus;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jiangqiao.achievements.code.Lineages;
import org.jiangqiao.search.Embedder;

/**
 * Documents whose system of record is a file, such as patents: they live in the index alone, and
 * are there again when their file is imported again.
 */
public final class BulkCorpus {

  private final CorpusIndex index;
  private final Lineages codes;
  private final ChangeClock clock;
  private final BulkEmbedding embedding;
  private final AtomicBoolean writing = new AtomicBoolean();

  BulkCorpus(CorpusIndex index, Embedder embedder, Lineages codes, Clock clock) {
    this.index = index;
    this.codes = codes;
    this.clock = new ChangeClock(clock);
    this.embedding = new BulkEmbedding(index, embedder, codes);
  }

  /** Which documents, when they are imported, belong here. */
  public static boolean holds(DocumentKind kind) {
    return kind == DocumentKind.PATENT;
  }

  /** Names what serves now; another one serves after a rebuild, and after a loss. */
  public UUID generation() {
    return index.generation();
  }

  /** How many serve now. */
  public long documents() {
    return index.with(i -> i.count(DocumentEntry.Bulk.class));
  }

  /** How many of them can be found by meaning. */
  public long embedded() {
    return embedding.embedded();
  }

  void forgetMeanings() {
    embedding.beginAnew();
  }

  /** The next few that have no vector yet get one; false when none was left. */
  boolean embedNext() {
    return embedding.embedNext();
  }

  /** Writes into what serves. */
  public BulkWriter update() {
    take();
    try {
      return new BulkUpdate(this, index, codes, clock);
    } catch (RuntimeException e) {
      release();
      throw e;
    }
  }

  /** Writes a new generation, empty at first, while the old one serves. */
  public BulkWriter rebuild() {
    take();
    try {
      return new BulkRebuild(this, index, codes, clock, index.begin());
    } catch (RuntimeException e) {
      release();
      throw e;
    }
  }

  /** Goes on with a rebuild after its last checkpoint; empty if nothing is left of it. */
  public Optional<BulkWriter> resume(UUID generation) {
    take();
    try {
      if (generation.equals(index.generation()) || !index.exists(generation)) {
        release();
        return Optional.empty();
      }
      return Optional.of(new BulkRebuild(this, index, codes, clock, generation));
    } catch (RuntimeException e) {
      release();
      throw e;
    }
  }

  /** Deletes a rebuild that will not be gone on with. */
  public void discard(UUID generation) {
    take();
    try {
      index.delete(generation);
    } finally {
      release();
    }
  }

  private void take() {
    if (!writing.compareAndSet(false, true)) {
      throw new IllegalStateException("Bulk documents are being written already");
    }
  }

  void release() {
    writing.set(false);
  }
}
