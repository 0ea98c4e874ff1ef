package org.jiangqiao.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;

/**
 * One OpenAPI document made of several. Components of one name and one shape are shared; of one
 * name and different shapes, the later service's is renamed, and its references with it.
 */
final class MergedContract {
  private static final String SCHEMES = "securitySchemes";

  private final ObjectNode document;

  MergedContract(ObjectMapper mapper, String title, String server) {
    document = mapper.createObjectNode();
    document.put("openapi", "3.1.0");
    document.putObject("info").put("title", title).put("version", "v1");
    document.putArray("servers").addObject().put("url", server);
    document.putArray("tags");
    document.putObject("paths");
    document.putObject("components");
  }

  MergedContract add(String service, JsonNode contract) {
    JsonNode own = contract.deepCopy();
    Map<String, String> renamed = renamed(service, own.path("components"));
    rewriteReferences(own, renamed);
    mergeComponents(own.path("components"), renamed);
    own.path("paths").properties().forEach(path -> paths().set(path.getKey(), path.getValue()));
    own.path("tags").forEach(this::addTag);
    return this;
  }

  /** What all services have is described once. */
  private void addTag(JsonNode tag) {
    ArrayNode tags = (ArrayNode) document.get("tags");
    boolean known = false;
    for (JsonNode there : tags) {
      known |= there.path("name").equals(tag.path("name"));
    }
    if (!known) {
      tags.add(tag);
    }
  }

  JsonNode document() {
    return document;
  }

  private ObjectNode paths() {
    return (ObjectNode) document.get("paths");
  }

  private ObjectNode components(String kind) {
    return ((ObjectNode) document.get("components")).withObjectProperty(kind);
  }

  /** From a reference to the one that replaces it. */
  private Map<String, String> renamed(String service, JsonNode components) {
    Map<String, String> renamed = new HashMap<>();
    for (Entry<String, JsonNode> kind : components.properties()) {
      for (Entry<String, JsonNode> component : kind.getValue().properties()) {
        JsonNode there = components(kind.getKey()).path(component.getKey());
        if (!kind.getKey().equals(SCHEMES)
            && !there.isMissingNode()
            && !there.equals(component.getValue())) {
          String prefix = "#/components/" + kind.getKey() + "/";
          renamed.put(
              prefix + component.getKey(), prefix + capitalised(service) + component.getKey());
        }
      }
    }
    return renamed;
  }

  private void mergeComponents(JsonNode components, Map<String, String> renamed) {
    for (Entry<String, JsonNode> kind : components.properties()) {
      for (Entry<String, JsonNode> component : kind.getValue().properties()) {
        String reference = "#/components/" + kind.getKey() + "/" + component.getKey();
        String name = renamed.getOrDefault(reference, reference);
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (kind.getKey().equals(SCHEMES) && components(SCHEMES).has(last)) {
          addScopes(components(SCHEMES).get(last), component.getValue());
        } else {
          components(kind.getKey()).set(last, component.getValue());
        }
      }
    }
  }

  /** There is one door to log in at; each service adds the scopes of its own resources. */
  private static void addScopes(JsonNode scheme, JsonNode other) {
    for (Entry<String, JsonNode> flow : other.path("flows").properties()) {
      ObjectNode scopes =
          ((ObjectNode) scheme)
              .withObjectProperty("flows")
              .withObjectProperty(flow.getKey())
              .withObjectProperty("scopes");
      flow.getValue()
          .path("scopes")
          .properties()
          .forEach(scope -> scopes.set(scope.getKey(), scope.getValue()));
    }
  }

  private static void rewriteReferences(JsonNode node, Map<String, String> renamed) {
    if (node instanceof ObjectNode object
        && object.get("$ref") instanceof TextNode reference
        && renamed.containsKey(reference.asText())) {
      object.put("$ref", renamed.get(reference.asText()));
    }
    node.forEach(child -> rewriteReferences(child, renamed));
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
