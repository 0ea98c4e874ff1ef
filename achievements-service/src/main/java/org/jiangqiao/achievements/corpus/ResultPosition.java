package org.jiangqiao.achievements.corpus;

import java.util.List;
import org.jiangqiao.platform.page.Cursor;
import org.jspecify.annotations.Nullable;

/** Where in a list of results a page begins. */
public sealed interface ResultPosition {

  /** After so many results. A ranking can only be entered from its top, so this is bounded. */
  record Depth(int offset) implements ResultPosition {}

  /**
   * Behind a document of that age, without a bound.
   *
   * @param skipped how many of just that age were shown already
   */
  record After(@Nullable Integer year, long updated, int skipped) implements ResultPosition {}

  /** How deep a ranking is shown. */
  int DEEPEST = 1000;

  default boolean isStart() {
    return this instanceof Depth depth && depth.offset() == 0;
  }

  default String cursor() {
    return switch (this) {
      case Depth depth -> Cursor.encode("depth", depth.offset(), "", "");
      case After after ->
          Cursor.encode(
              "after", after.year() == null ? "" : after.year(), after.updated(), after.skipped());
    };
  }

  /** Refuses what {@link #cursor()} did not make. */
  static ResultPosition at(String cursor) {
    List<String> parts = Cursor.decode(cursor, 4);
    try {
      ResultPosition position =
          switch (parts.getFirst()) {
            case "depth" -> new Depth(Integer.parseInt(parts.get(1)));
            case "after" ->
                new After(
                    parts.get(1).isEmpty() ? null : Integer.valueOf(parts.get(1)),
                    Long.parseLong(parts.get(2)),
                    Integer.parseInt(parts.get(3)));
            default -> throw Cursor.invalid();
          };
      if (!position.reachable()) {
        throw Cursor.invalid();
      }
      return position;
    } catch (NumberFormatException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }

  private boolean reachable() {
    return switch (this) {
      case Depth depth -> depth.offset() >= 0 && depth.offset() <= DEEPEST;
      case After after -> after.skipped() >= 0 && after.skipped() <= DEEPEST;
    };
  }
}
