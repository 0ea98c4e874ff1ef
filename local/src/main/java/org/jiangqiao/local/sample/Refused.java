package org.jiangqiao.local.sample;

import org.jiangqiao.local.Failure;

/** The API said no, with a problem document. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int CONFLICT = 409;

  private final int status;

  Refused(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  boolean conflict() {
    return status == CONFLICT;
  }

  Failure asFailure() {
    return new Failure(String.valueOf(getMessage()), this);
  }
}
