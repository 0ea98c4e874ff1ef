package org.jiangqiao.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;

/**
 * In a cluster: generations are indexes, and aliases name the one that serves. All that share the
 * cluster follow a switch at once.
 */
final class GenerationalCluster implements GenerationalIndex {

  private final ClusterHome home;
  private final OpenSearchCluster cluster;
  private final String format;
  private final Class<?> generational;
  private final String name;
  private final String notes;
  private final SearchIndex serving;

  /**
   * @param name what the names of all generations begin with
   */
  GenerationalCluster(
      ClusterHome home, String format, List<Class<?>> types, Class<?> generational, String name) {
    this.home = home;
    this.cluster = home.cluster();
    this.format = format;
    this.generational = generational;
    this.name = name;
    this.notes = home.name("note", format);
    UUID served = current().orElseGet(this::first);
    this.serving = home.open(types, new Serving(served));
    if (cluster.find("/" + notes).isEmpty()) {
      cluster.call("PUT", "/" + notes, "{\"mappings\":{\"dynamic\":false}}");
    }
  }

  /** Two services that start at the same moment must not begin with two. */
  private UUID first() {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private String indexOf(UUID generation) {
    return name + "-" + generation;
  }

  private String reading() {
    return name + "-read";
  }

  private String writing() {
    return name + "-write";
  }

  /** The generational type goes by aliases, all others by their names. */
  private final class Serving implements IndexLayoutStrategy {

    private final UUID served;

    Serving(UUID served) {
      this.served = served;
    }

    private boolean aliased(String index) {
      return index.equals(generational.getAnnotation(Indexed.class).index());
    }

    @Override
    public String createInitialElasticsearchIndexName(String index) {
      return aliased(index) ? indexOf(served) : home.name(index, format);
    }

    @Override
    public @Nullable String createWriteAlias(String index) {
      return aliased(index) ? writing() : null;
    }

    @Override
    public @Nullable String createReadAlias(String index) {
      return aliased(index) ? reading() : null;
    }
  }

  private Optional<UUID> current() {
    return cluster
        .find("/_alias/" + reading())
        .flatMap(indexes -> indexes.keySet().stream().findFirst())
        .map(this::generationOf);
  }

  private UUID generationOf(String index) {
    return UUID.fromString(index.substring(name.length() + 1));
  }

  @Override
  public <R> R with(Function<SearchIndex, R> use) {
    return use.apply(serving);
  }

  @Override
  public UUID generation() {
    return current()
        .orElseThrow(() -> new IllegalStateException("Nobody set the alias " + reading()));
  }

  @Override
  public UUID begin() {
    deleteAllBut(generation());
    return UUID.randomUUID();
  }

  @Override
  public boolean intact(UUID other) {
    return cluster.find("/" + indexOf(other)).isPresent();
  }

  @Override
  public void delete(UUID other) {
    if (intact(other)) {
      cluster.call("DELETE", "/" + indexOf(other), null);
    }
    if (note(other).isPresent()) {
      cluster.call("DELETE", "/" + notes + "/_doc/" + other, null);
    }
  }

  private void deleteAllBut(UUID kept) {
    cluster.find("/" + name + "-*").map(JsonObject::keySet).orElseGet(java.util.Set::of).stream()
        .map(this::generationOf)
        .filter(other -> !other.equals(kept))
        .toList()
        .forEach(this::delete);
  }

  @Override
  public SearchIndex openForBuilding(UUID other) {
    return home.open(List.of(generational), new ClusterHome.Plain(index -> indexOf(other)));
  }

  @Override
  public void switchTo(UUID next) {
    String before = indexOf(generation());
    JsonArray actions = new JsonArray();
    for (String alias : List.of(reading(), writing())) {
      actions.add(action("remove", before, alias));
      JsonObject add = action("add", indexOf(next), alias);
      add.getAsJsonObject("add").addProperty("is_write_index", alias.equals(writing()));
      actions.add(add);
    }
    JsonObject body = new JsonObject();
    body.add("actions", actions);
    cluster.call("POST", "/_aliases", body.toString());
    deleteAllBut(next);
  }

  private static JsonObject action(String what, String index, String alias) {
    JsonObject which = new JsonObject();
    which.addProperty("index", index);
    which.addProperty("alias", alias);
    JsonObject action = new JsonObject();
    action.add(what, which);
    return action;
  }

  @Override
  public Optional<String> note(UUID of) {
    return cluster
        .find("/" + notes + "/_doc/" + of)
        .map(found -> found.getAsJsonObject("_source").get("note").getAsString());
  }

  @Override
  public void keepNote(UUID of, String note) {
    JsonObject document = new JsonObject();
    document.addProperty("note", note);
    cluster.call("PUT", "/" + notes + "/_doc/" + of, document.toString());
  }

  @Override
  public void close() {
    serving.close();
  }
}
