package org.jiangqiao.search;

import java.nio.file.Path;
import java.util.List;

/** Where the indexes of one owner are: a directory of this machine, or a cluster. */
public sealed interface IndexHome permits DirectoryHome, ClusterHome {

  static IndexHome in(Path directory) {
    return new DirectoryHome(directory);
  }

  /**
   * @param prefix what the names of all of its indexes begin with
   */
  static IndexHome in(OpenSearchCluster cluster, String prefix) {
    return new ClusterHome(cluster, prefix);
  }

  /**
   * Opens or creates an index; what was written in another format is not found in it. Types with
   * vectors are left out where nothing searches them: see {@link SearchIndex#holds}.
   */
  SearchIndex open(String format, List<Class<?>> types);

  /** The same, with one of the types in generations. */
  GenerationalIndex open(String format, List<Class<?>> types, Class<?> generational);
}
