package org.jiangqiao.platform.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names as given by uploaders, made harmless for logs, headers and disks. */
final class FileNames {

  private static final int LONGEST = 200;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\"<>|:*?]");

  private FileNames() {}

  static String safe(@Nullable String given) {
    String name = given == null ? "" : given;
    name = CONTROL.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("").strip();
    // The end is kept, because it has the extension.
    name = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    return name.isEmpty() ? "file" : name;
  }
}
