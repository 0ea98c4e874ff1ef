package org.jiangqiao.achievements.corpusimport;

/** Somebody has cancelled the import meanwhile. */
final class ClosedImport extends RuntimeException {

  ClosedImport() {
    super("The import is closed");
  }
}
