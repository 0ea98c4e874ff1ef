package org.jiangqiao.platform.rows;

/**
 * Where reading goes on after an interruption.
 *
 * @param offset bytes of unpacked text that are behind, or records of an archive
 * @param line lines of text that are behind, or records of an archive
 */
public record Position(long offset, long line) {

  public static final Position START = new Position(0, 0);
}
