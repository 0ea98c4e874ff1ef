package org.jiangqiao.achievements.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How far the work behind imports is that makes documents findable by their meaning. */
@ApplicationScoped
public class EmbeddingProgress {

  /** How many documents there are, and how many of them can be found by meaning. */
  public record State(long documents, long embedded) {}

  private final ManagedDocuments managed;
  private final BulkCorpus bulk;

  EmbeddingProgress(ManagedDocuments managed, BulkCorpus bulk) {
    this.managed = managed;
    this.bulk = bulk;
  }

  @Transactional
  public State state() {
    return new State(managed.count() + bulk.documents(), managed.countEmbedded() + bulk.embedded());
  }
}
