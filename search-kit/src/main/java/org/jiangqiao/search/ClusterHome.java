package org.jiangqiao.search;

import java.lang.reflect.Field;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A cluster, of which all indexes with a prefix are ours. An index of another format has another
 * name, so that two versions of a service, or two databases, never write into one.
 */
record ClusterHome(OpenSearchCluster cluster, String prefix) implements IndexHome {

  /** So many documents are sent at once; the cluster's own bound is in bytes, far above. */
  private static final int BULK = 250;

  private static final int NAMED = 4;

  @Override
  public SearchIndex open(String format, List<Class<?>> types) {
    return open(types, new Plain(index -> name(index, format)));
  }

  @Override
  public GenerationalIndex open(String format, List<Class<?>> types, Class<?> generational) {
    String index = generational.getAnnotation(Indexed.class).index();
    return new GenerationalCluster(this, format, types, generational, name(index, format));
  }

  String name(String index, String format) {
    UUID mark =
        UUID.nameUUIDFromBytes(
            (SearchIndex.ANALYSIS_VERSION + "/" + format).getBytes(StandardCharsets.UTF_8));
    byte[] bits = ByteBuffer.allocate(Long.BYTES).putLong(mark.getMostSignificantBits()).array();
    return prefix + "-" + index + "-" + HexFormat.of().formatHex(bits, 0, NAMED);
  }

  /** Indexes go by their names alone. */
  record Plain(UnaryOperator<String> names) implements IndexLayoutStrategy {
    @Override
    public String createInitialElasticsearchIndexName(String index) {
      return names.apply(index);
    }

    @Override
    public @Nullable String createWriteAlias(String index) {
      return null;
    }

    @Override
    public @Nullable String createReadAlias(String index) {
      return null;
    }
  }

  SearchIndex open(List<Class<?>> types, IndexLayoutStrategy names) {
    List<Class<?>> searchable =
        types.stream().filter(type -> cluster.vectors() || !hasVectors(type)).toList();
    HttpClient client = cluster.newClient();
    OpenSearchSettings settings = cluster.settings();
    SearchMappingBuilder builder =
        SearchIndex.builder(searchable)
            .property("hibernate.search.backend.type", "elasticsearch")
            .property("hibernate.search.backend.client_factory", "jdk-rest")
            .property("hibernate.search.backend.client.instance", BeanReference.ofInstance(client))
            .property(
                "hibernate.search.backend.uris",
                settings.hosts().stream().map(Object::toString).toList())
            .property("hibernate.search.backend.request_timeout", settings.timeout().toMillis())
            .property("hibernate.search.backend.analysis.configurer", new PreparedAnalysis())
            .property("hibernate.search.backend.layout.strategy", names)
            .property("hibernate.search.backend.indexing.max_bulk_size", BULK)
            .property("hibernate.search.backend.thread_pool.size", 2);
    CloseableSearchMapping mapping = builder.build();
    return new SearchIndex(mapping, searchable, new OpenSearchEngine(mapping, cluster, client));
  }

  private static boolean hasVectors(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (Arrays.stream(field.getAnnotations()).anyMatch(VectorField.class::isInstance)) {
          return true;
        }
      }
    }
    return false;
  }
}
