package org.jiangqiao.platform.idempotency;

/** Carries the first response past the method that would have made another. */
class ReplayedResponse extends RuntimeException {

  private final transient FirstResponse first;

  ReplayedResponse(FirstResponse first) {
    super("replayed", null, false, false);
    this.first = first;
  }

  FirstResponse first() {
    return first;
  }
}
