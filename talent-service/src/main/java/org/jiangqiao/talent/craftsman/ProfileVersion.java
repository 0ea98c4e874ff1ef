package org.jiangqiao.talent.craftsman;

/**
 * One step in the life of an entry that changed what it says.
 *
 * @param after what the profile said from then on
 */
public record ProfileVersion(HistoryEntry step, ProfileState before, ProfileState after) {}
