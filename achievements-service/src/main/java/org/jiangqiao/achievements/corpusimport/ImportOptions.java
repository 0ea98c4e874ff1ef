package org.jiangqiao.achievements.corpusimport;

import java.util.List;
import java.util.Map;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken.
 *
 * @param dryRun only look, and say what would happen
 * @param replace let the patents of this file take the place of all patents there are
 * @param source what a row counts as that names none; so for licence and kind
 * @param columns the name in the file by field, for files made by others
 * @param ignored names in the file that are left out
 */
public record ImportOptions(
    boolean dryRun,
    boolean replace,
    @Nullable String source,
    @Nullable String licence,
    @Nullable DocumentKind kind,
    Map<String, String> columns,
    List<String> ignored) {

  public ImportOptions {
    columns = Map.copyOf(columns);
    ignored = List.copyOf(ignored);
  }
}
