package org.jiangqiao.search;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * An index that is searched while it is written, one type of which is built anew beside what serves
 * and switched to in one step.
 */
public interface GenerationalIndex extends AutoCloseable {

  /** The index does not change under whoever uses it. */
  <R> R with(Function<SearchIndex, R> use);

  /** The one that serves. */
  UUID generation();

  /** An empty generation; one that was begun before and never served is gone. */
  UUID begin();

  /** Whether a generation is there and can be opened. */
  boolean intact(UUID generation);

  void delete(UUID generation);

  /** The index of that generation alone, to write. */
  SearchIndex openForBuilding(UUID generation);

  /**
   * Serves another generation and deletes all others. If the new one cannot be opened the old one
   * goes on, and so it does after a crash before the last step.
   */
  void switchTo(UUID next);

  /** A line kept beside a generation, and gone with it. */
  Optional<String> note(UUID generation);

  void keepNote(UUID generation, String note);

  @Override
  void close();
}
