package org.jiangqiao.search;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/**
 * An index could not write. What it had made durable before still is; nothing after it is. The
 * index goes on to answer searches.
 */
public final class IndexFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** Whether the disk, or what this process may use of it, is full. */
  public boolean diskFull() {
    for (Throwable at = getCause(); at != null; at = at.getCause()) {
      boolean full = at instanceof IOException failed ? saysFull(failed) : clusterSaysFull(at);
      if (full) {
        return true;
      }
    }
    return false;
  }

  /** A cluster stops writing before its disks are full. */
  private static boolean clusterSaysFull(Throwable failed) {
    return failed.getMessage() != null && failed.getMessage().contains("flood-stage watermark");
  }

  /** The platform has no type for it, only the operating system's sentence. */
  private static boolean saysFull(IOException failed) {
    String said = failed.getMessage();
    if (failed instanceof FileSystemException named && named.getReason() != null) {
      said = named.getReason();
    }
    String reason = said == null ? "" : said.toLowerCase(Locale.ROOT);
    return reason.contains("no space left")
        || reason.contains("not enough space")
        || reason.contains("quota exceeded");
  }
}
