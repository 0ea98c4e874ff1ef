package org.jiangqiao.search;

/** The model that tells what texts mean does not answer, or not as it must. */
public final class MeaningUnavailable extends RuntimeException {

  MeaningUnavailable(String message) {
    super(message);
  }

  MeaningUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
