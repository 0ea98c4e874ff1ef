package org.jiangqiao.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What each backend does in its own way; see {@link SearchIndex} for what it means. */
interface IndexEngine extends AutoCloseable {

  <R> R statistics(
      Collection<? extends Class<?>> of,
      String words,
      String pairs,
      Function<TermStatistics, R> use);

  TermFrequencies frequencies(Collection<? extends Class<?>> of);

  void duplicates(Class<?> type, int batch, Consumer<List<String>> consumer);

  long written(Class<?> type);

  boolean samples();

  /** What a failure is, so that whoever called knows whose it is. */
  RuntimeException told(RuntimeException failure);

  @Override
  void close();
}
