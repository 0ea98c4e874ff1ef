package org.jiangqiao.search;

import java.nio.file.Path;
import java.util.List;

/** A directory with embedded indexes. */
record DirectoryHome(Path directory) implements IndexHome {

  @Override
  public SearchIndex open(String format, List<Class<?>> types) {
    return SearchIndex.open(directory, format, types);
  }

  @Override
  public GenerationalIndex open(String format, List<Class<?>> types, Class<?> generational) {
    return new GenerationalDirectory(directory, format, types, generational);
  }
}
