package org.jiangqiao.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The backend that is configured; a cluster is connected to when the first index is opened. */
@Singleton
public class SearchBackend {

  private final SearchConfig config;
  private final Path directory;
  private @Nullable OpenSearchCluster cluster;

  SearchBackend(SearchConfig config, @ConfigProperty(name = "jiangqiao.data.dir") Path data) {
    this.config = config;
    this.directory = data.resolve("index");
  }

  /**
   * @param name the directory of the indexes, or a part of their names in a cluster
   */
  public IndexHome home(String name) {
    return switch (config.backend()) {
      case LUCENE -> IndexHome.in(directory.resolve(name));
      case OPENSEARCH -> IndexHome.in(cluster(), config.opensearch().prefix() + "-" + name);
    };
  }

  /** What is wrong with a backend outside this process. */
  Optional<String> complaint() {
    return connected().flatMap(OpenSearchCluster::complaint);
  }

  private synchronized Optional<OpenSearchCluster> connected() {
    return Optional.ofNullable(cluster);
  }

  private synchronized OpenSearchCluster cluster() {
    if (cluster == null) {
      cluster = OpenSearchCluster.connect(settings());
    }
    return cluster;
  }

  private OpenSearchSettings settings() {
    SearchConfig.OpenSearch open = config.opensearch();
    Optional<OpenSearchSettings.Login> login =
        open.user()
            .map(
                user ->
                    new OpenSearchSettings.Login(
                        user, open.userPassword().orElseThrow(SearchBackend::noPassword)));
    return new OpenSearchSettings(
        open.hosts(), login, open.caFile(), open.timeout(), open.patience());
  }

  private static IllegalStateException noPassword() {
    return new IllegalStateException(
        "JIANGQIAO_SEARCH_OPENSEARCH_USER is set, JIANGQIAO_SEARCH_OPENSEARCH_USER_PASSWORD is"
            + " not");
  }

  @PreDestroy
  synchronized void close() {
    if (cluster != null) {
      cluster.close();
    }
  }
}
