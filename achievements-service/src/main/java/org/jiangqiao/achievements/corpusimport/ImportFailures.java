package org.jiangqiao.achievements.corpusimport;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.zip.ZipException;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.search.IndexFailure;
import org.jspecify.annotations.Nullable;

/** What people are told of failures from below; the log has the rest. */
final class ImportFailures {

  private static final String DATABASE_DISK_FULL = "53100";

  private ImportFailures() {}

  static ImportFailure of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      ImportFailure known = known(cause);
      if (known != null) {
        return known;
      }
    }
    return ImportFailure.of("unexpected");
  }

  private static @Nullable ImportFailure known(Throwable cause) {
    return switch (cause) {
      case IndexFailure index -> ImportFailure.of(index.diskFull() ? "disk-full" : "index-failed");
      case SQLException sql when DATABASE_DISK_FULL.equals(sql.getSQLState()) ->
          ImportFailure.of("disk-full");
      case Problem gone -> ImportFailure.of("file-gone");
      case EOFException cut -> ImportFailure.of("damaged");
      case ZipException damaged -> ImportFailure.of("damaged");
      case IOException unreadable -> ImportFailure.of("unreadable");
      default -> null;
    };
  }
}
