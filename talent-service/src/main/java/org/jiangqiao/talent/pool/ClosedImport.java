package org.jiangqiao.talent.pool;

/** The import is over: nothing more is written. */
final class ClosedImport extends RuntimeException {}
