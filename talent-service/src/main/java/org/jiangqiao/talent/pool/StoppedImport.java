package org.jiangqiao.talent.pool;

/** The import cannot go on, for a reason that people are told. */
final class StoppedImport extends RuntimeException {

  private final transient ImportFailure failure;

  StoppedImport(ImportFailure failure) {
    super(failure.toString());
    this.failure = failure;
  }

  ImportFailure failure() {
    return failure;
  }
}
