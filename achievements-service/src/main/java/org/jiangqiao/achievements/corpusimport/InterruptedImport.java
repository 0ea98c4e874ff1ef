package org.jiangqiao.achievements.corpusimport;

/** The service stops; the import goes on when it starts again. */
final class InterruptedImport extends RuntimeException {

  InterruptedImport() {
    super("The service stops");
  }
}
