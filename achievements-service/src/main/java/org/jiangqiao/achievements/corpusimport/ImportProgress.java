package org.jiangqiao.achievements.corpusimport;

/**
 * How far reading has come.
 *
 * @param rows of the file that have been read
 * @param bytes of the file as it lies on the disk
 */
record ImportProgress(long rows, long bytes) {}
