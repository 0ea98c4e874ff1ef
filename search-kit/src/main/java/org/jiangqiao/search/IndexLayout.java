package org.jiangqiao.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where an index lies and what is in it.
 *
 * @param format the owner's version of its field definitions; an index of another one is emptied
 * @param apart directories of single indexes, by index name, that do not lie in {@code directory}
 * @param bufferMegabytes what is collected in memory before it is written; much of it makes mass
 *     indexing fast, a service that writes now and then needs little
 * @param writers threads that analyse and write
 */
public record IndexLayout(
    Path directory,
    String format,
    List<Class<?>> types,
    Map<String, Path> apart,
    int bufferMegabytes,
    int writers) {

  private static final int SERVING_BUFFER = 16;
  private static final int BUILDING_BUFFER = 160;

  /** The machine is small and shared: by default a backend takes a thread and queues per core. */
  private static final int SERVING_WRITERS = 1;

  private static final int BUILDING_WRITERS = 2;

  public IndexLayout {
    types = List.copyOf(types);
    apart = Map.copyOf(apart);
  }

  /** An index that is searched while it is written. */
  public static IndexLayout serving(Path directory, String format, List<Class<?>> types) {
    return new IndexLayout(directory, format, types, Map.of(), SERVING_BUFFER, SERVING_WRITERS);
  }

  /** An index that is only written until it is whole. */
  public static IndexLayout building(Path directory, String format, List<Class<?>> types) {
    return new IndexLayout(directory, format, types, Map.of(), BUILDING_BUFFER, BUILDING_WRITERS);
  }

  /** The same with one index elsewhere; that directory has a format mark of its own. */
  public IndexLayout apart(String index, Path elsewhere) {
    return new IndexLayout(
        directory, format, types, Map.of(index, elsewhere), bufferMegabytes, writers);
  }
}
