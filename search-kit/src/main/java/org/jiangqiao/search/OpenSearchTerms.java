package org.jiangqiao.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How common terms are in indexes of a cluster. Asked of one shard of each, which has a fair sample
 * of the documents, and multiplied by their number: exact for an index of one shard.
 */
final class OpenSearchTerms {

  /** Stands nowhere, but a field is counted only where a document has it. */
  private static final String NOTHING = "\u2400";

  private final OpenSearchCluster cluster;
  private final Map<String, Integer> shards = new ConcurrentHashMap<>();

  OpenSearchTerms(OpenSearchCluster cluster) {
    this.cluster = cluster;
  }

  /** A field of some indexes, with how many documents have each of the terms asked for. */
  record Counts(long documents, long occurrences, Map<String, Long> documentsWith) {}

  /** Of all of the indexes together. */
  Map<String, Long> sum(List<String> indexes, String field, Collection<String> terms) {
    Map<String, Long> sum = new HashMap<>();
    terms.forEach(term -> sum.put(term, 0L));
    for (Map<String, Counts> index : of(indexes, Map.of(field, terms))) {
      Counts counts = index.getOrDefault(field, new Counts(0, 0, Map.of()));
      counts
          .documentsWith()
          .forEach((term, with) -> sum.computeIfPresent(term, (same, sofar) -> sofar + with));
    }
    return sum;
  }

  /** For each of the indexes, and in it for each field. */
  List<Map<String, Counts>> of(
      List<String> indexes, Map<String, ? extends Collection<String>> fields) {
    JsonObject asked = new JsonObject();
    JsonArray documents = new JsonArray();
    indexes.forEach(index -> documents.add(document(index, fields)));
    asked.add("docs", documents);
    JsonArray answers =
        cluster.call("POST", "/_mtermvectors", asked.toString()).getAsJsonArray("docs");
    List<Map<String, Counts>> counts = new ArrayList<>();
    for (int i = 0; i < indexes.size(); i++) {
      JsonObject answer = answers.get(i).getAsJsonObject();
      if (answer.has("error")) {
        throw new IllegalStateException("Terms cannot be counted: " + answer.get("error"));
      }
      int times = shards.computeIfAbsent(indexes.get(i), this::shards);
      JsonObject vectors = answer.getAsJsonObject("term_vectors");
      Map<String, Counts> index = new HashMap<>();
      fields.keySet().forEach(field -> index.put(field, counts(vectors.get(field), times)));
      counts.add(index);
    }
    return counts;
  }

  private static JsonObject document(
      String index, Map<String, ? extends Collection<String>> fields) {
    JsonObject text = new JsonObject();
    JsonArray names = new JsonArray();
    fields.forEach(
        (field, terms) -> {
          text.addProperty(field, NOTHING + " " + String.join(" ", terms));
          names.add(field);
        });
    JsonObject document = new JsonObject();
    document.addProperty("_index", index);
    document.add("doc", text);
    document.add("fields", names);
    document.addProperty("term_statistics", true);
    document.addProperty("field_statistics", true);
    document.addProperty("positions", false);
    document.addProperty("offsets", false);
    document.addProperty("payloads", false);
    return document;
  }

  private static Counts counts(@Nullable JsonElement vector, int times) {
    if (vector == null) {
      return new Counts(0, 0, Map.of());
    }
    JsonObject field = vector.getAsJsonObject();
    Map<String, Long> with = new HashMap<>();
    for (Map.Entry<String, JsonElement> term : field.getAsJsonObject("terms").entrySet()) {
      JsonObject counted = term.getValue().getAsJsonObject();
      with.put(term.getKey(), times * number(counted.get("doc_freq")));
    }
    JsonObject whole = field.getAsJsonObject("field_statistics");
    return new Counts(
        times * number(whole.get("doc_count")), times * number(whole.get("sum_ttf")), with);
  }

  /** A field that no document has yet is counted as absent or as -1. */
  private static long number(@Nullable JsonElement number) {
    return number == null ? 0 : Math.max(0, number.getAsLong());
  }

  private int shards(String index) {
    return cluster
        .call("GET", "/" + index + "/_settings/index.number_of_shards?flat_settings=true", null)
        .entrySet()
        .stream()
        .mapToInt(
            one ->
                one.getValue()
                    .getAsJsonObject()
                    .getAsJsonObject("settings")
                    .get("index.number_of_shards")
                    .getAsInt())
        .max()
        .orElse(1);
  }

  /** How many documents have a term that begins so. */
  Map<String, Long> documentsWithPrefix(
      List<String> indexes, String field, Collection<String> prefixes) {
    List<String> ordered = List.copyOf(prefixes);
    StringBuilder searches = new StringBuilder();
    for (String prefix : ordered) {
      JsonObject value = new JsonObject();
      value.addProperty(field, prefix);
      searches
          .append("{\"index\":\"")
          .append(String.join(",", indexes))
          .append("\"}\n{\"size\":0,\"track_total_hits\":true,\"query\":{\"prefix\":")
          .append(value)
          .append("}}\n");
    }
    Map<String, Long> counts = new HashMap<>();
    JsonArray answers =
        cluster.call("POST", "/_msearch", searches.toString()).getAsJsonArray("responses");
    for (int i = 0; i < ordered.size(); i++) {
      JsonObject answer = answers.get(i).getAsJsonObject();
      if (answer.has("error")) {
        throw new IllegalStateException("Characters cannot be counted: " + answer.get("error"));
      }
      JsonObject hits = answer.getAsJsonObject("hits");
      counts.put(ordered.get(i), hits.getAsJsonObject("total").get("value").getAsLong());
    }
    return counts;
  }
}
