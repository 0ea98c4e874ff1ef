package org.jiangqiao.talent.pool;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken.
 *
 * @param dryRun only look, and say what would happen
 * @param verified the officer's union answers for everything in the file
 * @param roster the list that rows count as that name none
 * @param columns the name in the file by field, for files made by others
 * @param ignored names in the file that are left out
 */
public record ImportOptions(
    boolean dryRun,
    boolean verified,
    @Nullable String roster,
    Map<String, String> columns,
    List<String> ignored) {

  public ImportOptions {
    columns = Map.copyOf(columns);
    ignored = List.copyOf(ignored);
  }
}
