package org.jiangqiao.platform.rows;

import org.jspecify.annotations.Nullable;

/** Text in the cells of tables that people open with spreadsheets. */
public final class TableCell {

  /** Spreadsheets take UTF-8 for something else without it. */
  public static final char BYTE_ORDER_MARK = '\ufeff';

  private static final String FORMULA = "=+-@\t\r";

  private TableCell() {}

  /** A spreadsheet would carry out what begins like a formula. */
  public static String inert(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** What was meant by a cell that we or a spreadsheet made inert. */
  static String plain(String cell) {
    boolean inert =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
    return inert ? cell.substring(1) : cell;
  }
}
