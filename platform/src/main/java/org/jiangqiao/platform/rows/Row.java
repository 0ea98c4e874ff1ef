package org.jiangqiao.platform.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One document of a file as it stands there. */
public sealed interface Row {

  /** The line on which it begins, or its number among the records of an archive; from 1. */
  long line();

  /**
   * A row that could be taken apart.
   *
   * @param fields named as {@link RowField} names them; others are unknown
   */
  record Whole(long line, ObjectNode fields) implements Row {}

  /** A row that could not. */
  record Broken(long line, List<Fault> faults) implements Row {

    public static Broken of(long line, Fault fault) {
      return new Broken(line, List.of(fault));
    }
  }
}
