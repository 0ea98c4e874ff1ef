package org.jiangqiao.achievements.corpusimport.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a region by the names in an address. */
@FunctionalInterface
public interface RegionNames {

  /**
   * The deepest region that the names lead to; null if not even the first is known.
   *
   * @param names from the province downwards
   */
  @Nullable String code(List<String> names);
}
