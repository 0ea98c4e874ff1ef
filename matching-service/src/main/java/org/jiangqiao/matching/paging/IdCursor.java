package org.jiangqiao.matching.paging;

import java.util.UUID;
import org.jiangqiao.platform.page.Cursor;
import org.jspecify.annotations.Nullable;

/** A cursor that is the id of the last row. */
public final class IdCursor {

  private IdCursor() {}

  public static String encode(UUID id) {
    return Cursor.encode(id);
  }

  public static @Nullable UUID decode(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      return UUID.fromString(Cursor.decode(cursor, 1).getFirst());
    } catch (IllegalArgumentException notAnId) {
      throw Cursor.invalid().causedBy(notAnId);
    }
  }
}
