package org.jiangqiao.platform.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that rows of one kind may say. */
public final class RowSchema {

  private final List<RowField> fields;
  private final Map<String, RowField> byName = new LinkedHashMap<>();
  private final boolean aliased;

  private RowSchema(List<RowField> fields) {
    this.fields = fields;
    this.aliased = fields.stream().anyMatch(field -> !field.aliases().isEmpty());
    for (RowField field : fields) {
      byName.put(field.fieldName(), field);
      field.aliases().forEach(alias -> byName.put(alias, field));
    }
  }

  public static RowSchema of(RowField... fields) {
    return new RowSchema(List.of(fields));
  }

  public Optional<RowField> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  List<RowField> fields() {
    return fields;
  }

  boolean aliased() {
    return aliased;
  }
}
