package org.jiangqiao.achievements.corpusimport.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which name in the file stands for which field, for files made by others. A name may stand for
 * several fields; a field that is mapped is not looked for under its own name.
 */
public final class FieldMapping {

  public static final FieldMapping NONE = new FieldMapping(Map.of(), Set.of());

  private final Map<String, List<String>> fieldsOf = new LinkedHashMap<>();
  private final Set<String> mapped;
  private final Set<String> ignored;

  private FieldMapping(Map<ImportField, String> names, Set<String> ignored) {
    this.ignored = Set.copyOf(ignored);
    this.mapped = new LinkedHashSet<>();
    // In the order of the fields, so that the same mapping always reads the same.
    new TreeMap<>(names)
        .forEach(
            (field, name) -> {
              fieldsOf.computeIfAbsent(name, any -> new ArrayList<>()).add(field.fieldName());
              mapped.add(field.fieldName());
            });
  }

  /**
   * @param names the name in the file by field
   * @param ignored names in the file that are left out
   */
  public static FieldMapping of(Map<ImportField, String> names, Collection<String> ignored) {
    return new FieldMapping(names, Set.copyOf(ignored));
  }

  boolean ignores(String name) {
    return ignored.contains(name);
  }

  /** The fields that a name stands for; empty for one that nobody knows. */
  List<String> fieldsOf(String name) {
    List<String> fields = fieldsOf.get(name);
    if (fields != null) {
      return fields;
    }
    return mapped.contains(name) || ImportField.named(name).isEmpty() ? List.of() : List.of(name);
  }

  /** Unknown names stay as they are, so that they can be complained of. */
  ObjectNode apply(ObjectNode row) {
    if (this == NONE) {
      return row;
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    row.properties()
        .forEach(
            property -> {
              String name = property.getKey();
              List<String> known = fieldsOf(name);
              known.forEach(field -> fields.set(field, property.getValue()));
              if (known.isEmpty() && !ignores(name)) {
                fields.set(unknown(name), property.getValue());
              }
            });
    return fields;
  }

  /** A field's own name counts as unknown where the field is read from another one. */
  private String unknown(String name) {
    return mapped.contains(name) ? name + " (" + String.join(", ", sourceOf(name)) + ")" : name;
  }

  private List<String> sourceOf(String field) {
    return fieldsOf.entrySet().stream()
        .filter(entry -> entry.getValue().contains(field))
        .map(Map.Entry::getKey)
        .toList();
  }
}
