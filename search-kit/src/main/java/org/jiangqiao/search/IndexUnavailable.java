package org.jiangqiao.search;

/** The cluster that holds the index does not answer. Nothing is wrong with what was asked. */
public final class IndexUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IndexUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
