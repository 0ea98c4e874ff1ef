package org.jiangqiao.platform.rows;

import java.util.List;

/** Something that a row may say. */
public interface RowField {

  /** How a cell of a table, which is always text, becomes a value. */
  enum Shape {
    TEXT,
    /** Items between bars or semicolons, or a JSON array. */
    LIST,
    NUMBER
  }

  String fieldName();

  Shape shape();

  /** Other names that files may use for it. */
  default List<String> aliases() {
    return List.of();
  }
}
