package org.jiangqiao.platform.rows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which name in the file stands for which field, for files made by others. A name may stand for
 * several fields; a field that is mapped is not looked for under its own name.
 */
public final class FieldMapping {

  private final RowSchema schema;
  private final Map<String, List<RowField>> fieldsOf = new LinkedHashMap<>();
  private final Set<RowField> mapped = new LinkedHashSet<>();
  private final Set<String> ignored;

  private FieldMapping(
      RowSchema schema, Map<? extends RowField, String> names, Set<String> ignored) {
    this.schema = schema;
    this.ignored = ignored;
    // In the order of the fields, so that the same mapping always reads the same.
    for (RowField field : schema.fields()) {
      String name = names.get(field);
      if (name != null) {
        fieldsOf.computeIfAbsent(name, any -> new ArrayList<>()).add(field);
        mapped.add(field);
      }
    }
  }

  /** Every field under its own names. */
  public static FieldMapping none(RowSchema schema) {
    return new FieldMapping(schema, Map.of(), Set.of());
  }

  /**
   * @param names the name in the file by field
   * @param ignored names in the file that are left out
   */
  public static FieldMapping of(
      RowSchema schema, Map<? extends RowField, String> names, Collection<String> ignored) {
    return new FieldMapping(schema, names, Set.copyOf(ignored));
  }

  boolean ignores(String name) {
    return ignored.contains(name);
  }

  /** The fields that a name stands for; empty for one that nobody knows. */
  List<RowField> fieldsOf(String name) {
    List<RowField> fields = fieldsOf.get(name);
    if (fields != null) {
      return fields;
    }
    return schema.named(name).filter(field -> !mapped.contains(field)).stream().toList();
  }

  /** Unknown names stay as they are, so that they can be complained of. */
  ObjectNode apply(ObjectNode row) {
    if (mapped.isEmpty() && ignored.isEmpty() && !schema.aliased()) {
      return row;
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    row.properties()
        .forEach(
            property -> {
              String name = property.getKey();
              List<RowField> known = fieldsOf(name);
              known.forEach(field -> fields.set(field.fieldName(), property.getValue()));
              if (known.isEmpty() && !ignores(name)) {
                fields.set(unknown(name), property.getValue());
              }
            });
    return fields;
  }

  /** A field's own name counts as unknown where the field is read from another one. */
  private String unknown(String name) {
    return schema
        .named(name)
        .map(field -> name + " (" + String.join(", ", sourceOf(field)) + ")")
        .orElse(name);
  }

  private List<String> sourceOf(RowField field) {
    return fieldsOf.entrySet().stream()
        .filter(entry -> entry.getValue().contains(field))
        .map(Map.Entry::getKey)
        .toList();
  }
}
