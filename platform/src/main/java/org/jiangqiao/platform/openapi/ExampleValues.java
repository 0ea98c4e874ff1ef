package org.jiangqiao.platform.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Puts one value of a schema together. Not to be used twice at once: it knows where it is. */
final class ExampleValues {

  private static final String REFERENCE = "#/components/schemas/";

  private static final Map<String, String> BY_FORMAT =
      Map.of(
          "uuid", "019aa1b2-0c00-7d31-8a4e-5f6071829304",
          "date-time", "2026-11-20T01:30:00Z",
          "date", "2026-11-20",
          "uri", "https://example.org/");

  private final Map<String, Schema> schemas;
  private final ExampleTexts texts;

  /** Names of the schemas around the present one; the innermost first. */
  private final Deque<String> within = new ArrayDeque<>();

  ExampleValues(Map<String, Schema> schemas, ExampleTexts texts) {
    this.schemas = schemas;
    this.texts = texts;
  }

  Object of(String property, Schema schema) {
    if (schema.getRef() != null) {
      return ofReferenced(property, schema.getRef().substring(REFERENCE.length()));
    }
    if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
      return schema.getExamples().getFirst();
    }
    Optional<Schema> alternative = firstAlternative(schema);
    if (alternative.isPresent()) {
      return of(property, alternative.get());
    }
    if (schema.getEnumeration() != null) {
      return schema.getEnumeration().getFirst();
    }
    return ofType(property, schema);
  }

  Object ofReferenced(String property, String name) {
    Schema schema = schemas.get(name);
    if (schema == null) {
      throw new IllegalStateException("The contract refers to a schema that it lacks: " + name);
    }
    within.push(name);
    try {
      return of(property, schema);
    } finally {
      within.pop();
    }
  }

  /** What may be null as well, or is a reference with a description of its own. */
  private static Optional<Schema> firstAlternative(Schema schema) {
    return Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())
        .flatMap(list -> list == null ? Stream.<Schema>empty() : list.stream())
        .filter(one -> one.getType() == null || !one.getType().contains(SchemaType.NULL))
        .findFirst();
  }

  private Object ofType(String property, Schema schema) {
    return switch (type(schema)) {
      case OBJECT -> ofObject(property, schema);
      case ARRAY -> ofArray(property, schema);
      case INTEGER -> schema.getMinimum() == null ? 1 : Math.max(1, schema.getMinimum().intValue());
      case NUMBER -> 0.85;
      case BOOLEAN -> true;
      case STRING, NULL -> ofText(property, schema);
    };
  }

  private static SchemaType type(Schema schema) {
    return schema.getType() == null
        ? SchemaType.OBJECT
        : schema.getType().stream()
            .filter(type -> type != SchemaType.NULL)
            .findFirst()
            .orElse(SchemaType.NULL);
  }

  private Object ofObject(String property, Schema schema) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, of) -> object.put(name, of(name, of)));
    }
    Schema values = schema.getAdditionalPropertiesSchema();
    if (values != null) {
      object.put(text(property + ".key"), of(property, values));
    }
    return object;
  }

  private Object ofArray(String property, Schema schema) {
    Schema items = schema.getItems();
    boolean endless =
        items.getRef() != null && within.contains(items.getRef().substring(REFERENCE.length()));
    return endless ? List.of() : List.of(of(property, items));
  }

  private Object ofText(String property, Schema schema) {
    String byFormat = schema.getFormat() == null ? null : BY_FORMAT.get(schema.getFormat());
    return byFormat == null ? text(property) : byFormat;
  }

  private String text(String property) {
    @Nullable String schema = within.peek();
    String text = texts.of(schema == null ? "" : schema, property);
    if (text == null) {
      throw new IllegalStateException(
          "openapi-examples.properties has no example for " + schema + "." + property);
    }
    return text;
  }
}
