package org.jiangqiao.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * Mass writing into an index of one type: nothing is durable or visible before {@link #commit()},
 * and documents are analysed while the caller prepares the next. For one thread.
 */
public final class IndexStream<T> implements AutoCloseable {

  private final SearchSession session;
  private final Class<? extends T> type;
  private CompletableFuture<?> earlier = CompletableFuture.completedFuture(null);

  IndexStream(SearchMapping mapping, Class<? extends T> type) {
    this.type = type;
    this.session =
        mapping
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async())
            .build();
  }

  /** Without a look whether they are there: for ids that are not. */
  public void add(Collection<? extends T> documents) {
    List<CompletionStage<?>> work = new ArrayList<>();
    documents.forEach(document -> work.add(session.indexer().add(document)));
    follow(work);
  }

  public void addOrUpdate(Collection<? extends T> documents) {
    List<CompletionStage<?>> work = new ArrayList<>();
    documents.forEach(document -> work.add(session.indexer().addOrUpdate(document)));
    follow(work);
  }

  public void delete(Collection<?> ids) {
    List<CompletionStage<?>> work = new ArrayList<>();
    ids.forEach(id -> work.add(session.indexer().delete(type, id, null)));
    follow(work);
  }

  /** Waits for the batch before, not for this one: writers and caller both stay busy. */
  private void follow(List<CompletionStage<?>> work) {
    CompletableFuture<?> all =
        CompletableFuture.allOf(
            work.stream()
                .map(CompletionStage::toCompletableFuture)
                .toArray(CompletableFuture<?>[]::new));
    CompletableFuture<?> before = earlier;
    earlier = all;
    join(before);
  }

  /** When it returns, everything before it is on disk and visible to the next search. */
  public void commit() {
    join(earlier);
    earlier = CompletableFuture.completedFuture(null);
    SearchWorkspace workspace = session.workspace(type);
    join(workspace.flushAsync().toCompletableFuture());
    join(workspace.refreshAsync().toCompletableFuture());
  }

  private static void join(CompletableFuture<?> work) {
    try {
      work.join();
    } catch (CompletionException e) {
      throw new IndexFailure(
          "The index could not be written", e.getCause() == null ? e : e.getCause());
    }
  }

  /** What was not committed may be lost. */
  @Override
  public void close() {
    session.close();
  }
}
