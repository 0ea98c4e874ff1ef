package org.jiangqiao.search;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.util.common.SearchException;

/** An index of a cluster: what it knows is asked of it. */
final class OpenSearchEngine implements IndexEngine {

  private final CloseableSearchMapping mapping;
  private final OpenSearchCluster cluster;
  private final HttpClient client;
  private final OpenSearchTerms terms;
  private final IndexStatistics.Characters characters = new IndexStatistics.Characters();

  /**
   * @param client that of the mapping; closed with this
   */
  OpenSearchEngine(CloseableSearchMapping mapping, OpenSearchCluster cluster, HttpClient client) {
    this.mapping = mapping;
    this.cluster = cluster;
    this.client = client;
    this.terms = new OpenSearchTerms(cluster);
  }

  private List<String> names(Collection<? extends Class<?>> of) {
    return of.stream().map(this::name).toList();
  }

  private String name(Class<?> type) {
    return mapping
        .indexedEntity(type)
        .indexManager()
        .unwrap(ElasticsearchIndexManager.class)
        .descriptor()
        .readName();
  }

  @Override
  public <R> R statistics(
      Collection<? extends Class<?>> of,
      String words,
      String pairs,
      Function<TermStatistics, R> use) {
    return use.apply(new OpenSearchStatistics(terms, characters, names(of), words, pairs));
  }

  @Override
  public TermFrequencies frequencies(Collection<? extends Class<?>> of) {
    List<String> names = names(of);
    return (field, asked) -> terms.sum(names, field, asked);
  }

  /** An id is there once; what was added under it replaced what was there. */
  @Override
  public void duplicates(Class<?> type, int batch, Consumer<List<String>> consumer) {}

  /** Every write to a shard has a number there. */
  @Override
  public long written(Class<?> type) {
    String path = "/" + name(type) + "/_stats/docs?level=shards";
    return cluster.call("GET", path, null).getAsJsonObject("indices").entrySet().stream()
        .flatMap(
            index ->
                index.getValue().getAsJsonObject().getAsJsonObject("shards").entrySet().stream())
        .mapToLong(shard -> writes(shard.getValue()))
        .sum();
  }

  private static long writes(JsonElement copies) {
    long writes = 0;
    for (JsonElement copy : copies.getAsJsonArray()) {
      writes =
          Math.max(
              writes,
              1 + copy.getAsJsonObject().getAsJsonObject("seq_no").get("max_seq_no").getAsLong());
    }
    return writes;
  }

  /** Which documents a node would read it alone knows. */
  @Override
  public boolean samples() {
    return false;
  }

  /** What was refused is a failure; that nobody answered is another matter. */
  @Override
  public RuntimeException told(RuntimeException failure) {
    if (failure instanceof IndexUnavailable || !in(failure, SearchException.class)) {
      return failure;
    }
    return in(failure, IOException.class)
        ? new IndexUnavailable("OpenSearch does not answer", failure)
        : cluster
            .complaint()
            .<RuntimeException>map(
                reason -> new IndexUnavailable("OpenSearch does not answer: " + reason, failure))
            .orElse(failure);
  }

  private static boolean in(Throwable failure, Class<? extends Exception> type) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (type.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    client.close();
  }
}
