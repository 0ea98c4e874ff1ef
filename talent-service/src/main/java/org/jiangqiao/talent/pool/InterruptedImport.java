package org.jiangqiao.talent.pool;

/** The service stops; the import goes on when it is back. */
final class InterruptedImport extends RuntimeException {}
