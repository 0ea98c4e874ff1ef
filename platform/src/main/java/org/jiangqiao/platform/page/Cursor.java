package org.jiangqiao.platform.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;

/** The sort key of a page's last row, opaque to the caller. */
public final class Cursor {

  /** Unit separator: does not occur in what we sort by. */
  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  public static String encode(Object... parts) {
    String joined =
        Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
  }

  /** Refuses a cursor that does not have exactly these many parts. */
  public static List<String> decode(String cursor, int parts) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      String joined = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      List<String> found = List.of(joined.split(SEPARATOR, -1));
      if (found.size() == parts) {
        return found;
      }
    } catch (IllegalArgumentException | CharacterCodingException notOurs) {
      throw invalid().causedBy(notOurs);
    }
    throw invalid();
  }

  /** For a cursor whose parts do not read as what they should be. */
  public static Problem invalid() {
    return Problem.of(ProblemType.VALIDATION_FAILED)
        .with(Violation.query("cursor", "cursor-invalid"));
  }
}
