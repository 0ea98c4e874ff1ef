package org.jiangqiao.achievements.achievement;

import java.util.List;

/**
 * A result with its life, as far as the reader may see it: the public sees the result only.
 *
 * @param insider the reader is its submitter or answers for it
 */
public record Dossier(Achievement achievement, List<HistoryEntry> history, boolean insider) {}
