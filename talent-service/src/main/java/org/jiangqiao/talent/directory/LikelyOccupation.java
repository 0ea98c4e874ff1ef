package org.jiangqiao.talent.directory;

/**
 * An occupation whose people tell of work like the problem's.
 *
 * @param likelihood that the problem is one for them, from 0 to 1; all of a problem together are at
 *     most 1
 */
public record LikelyOccupation(String code, String name, double likelihood) {}
