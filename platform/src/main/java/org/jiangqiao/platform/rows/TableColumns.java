package org.jiangqiao.platform.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of a table and the fields that they fill; none where one is ignored. */
final class TableColumns {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern BETWEEN_ITEMS = Pattern.compile("[|;；]");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

  private final List<List<RowField>> columns;

  private TableColumns(List<List<RowField>> columns) {
    this.columns = columns;
  }

  static TableColumns of(List<String> names, FieldMapping mapping) throws UnusableFile {
    List<List<RowField>> found = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (String cell : names) {
      String name = cell.strip();
      List<RowField> fields = mapping.fieldsOf(name);
      // The same name, or two names of the same field.
      if (!seen.add(name) || !fields.stream().allMatch(seen::add)) {
        throw new UnusableFile("column-twice", name);
      }
      if (fields.isEmpty() && !mapping.ignores(name)) {
        unknown.add(name);
      }
      found.add(fields);
    }
    if (!unknown.isEmpty()) {
      throw new UnusableFile("unknown-columns", String.join("、", unknown));
    }
    return new TableColumns(found);
  }

  int count() {
    return columns.size();
  }

  Row row(long line, List<String> cells) {
    if (cells.size() != columns.size()) {
      return Row.Broken.of(line, Fault.row("cells", cells.size() + " / " + columns.size()));
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.size(); i++) {
      String cell = TableCell.plain(cells.get(i));
      if (!cell.isBlank()) {
        columns.get(i).forEach(field -> put(fields, field, cell));
      }
    }
    return new Row.Whole(line, fields);
  }

  private static void put(ObjectNode fields, RowField field, String cell) {
    String name = field.fieldName();
    switch (field.shape()) {
      case TEXT -> fields.put(name, cell);
      case LIST -> fields.set(name, items(cell));
      case NUMBER -> {
        String number = cell.strip();
        if (WHOLE_NUMBER.matcher(number).matches()) {
          fields.put(name, Integer.parseInt(number));
        } else {
          // Stays text, which is then complained of together with the row's other faults.
          fields.put(name, number);
        }
      }
    }
  }

  private static ArrayNode items(String cell) {
    return json(cell)
        .orElseGet(
            () -> {
              ArrayNode items = JsonNodeFactory.instance.arrayNode();
              BETWEEN_ITEMS.splitAsStream(cell).map(String::strip).forEach(items::add);
              return items;
            });
  }

  /** What begins like an array and is none is a list of words that begins with a bracket. */
  private static Optional<ArrayNode> json(String cell) {
    if (!cell.stripLeading().startsWith("[")) {
      return Optional.empty();
    }
    try {
      return JSON.readTree(cell) instanceof ArrayNode items ? Optional.of(items) : Optional.empty();
    } catch (JsonProcessingException words) {
      return Optional.empty();
    }
  }
}
