package org.jiangqiao.platform.rows;

/**
 * What a file may cost that was made to cost much.
 *
 * @param rowBytes the longest row of text; what follows is skipped without being kept
 * @param expansion how many times its size a compressed file may unpack to
 * @param archiveEntries files within an archive
 * @param entryBytes one file of an archive, unpacked
 */
public record ReadLimits(int rowBytes, int expansion, int archiveEntries, int entryBytes) {

  /** Small files compress by chance; nobody is hurt by this much. */
  private static final long ALWAYS_ALLOWED = 64L << 20;

  public boolean expandsTooFar(long packed, long unpacked) {
    return unpacked > ALWAYS_ALLOWED && unpacked / Math.max(packed, 1) > expansion;
  }
}
