package org.jiangqiao.local;

/**
 * Something a person must put right before the system can run; the message is one clear sentence.
 */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String sentence) {
    super(sentence);
  }

  Failure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
