package org.jiangqiao.talent.craftsman;

import java.util.Set;
import java.util.UUID;

/**
 * Two entries of one person, and what the officer decided.
 *
 * @param survivor goes on
 * @param absorbed answers as the survivor from then on
 * @param taken of what the absorbed one says counts; the rest is the survivor's, where it says it
 */
public record Merge(Seen survivor, Seen absorbed, Set<MergeField> taken) {

  public Merge {
    taken = Set.copyOf(taken);
  }

  /** An entry as the officer saw it. */
  public record Seen(UUID id, long version) {}

  boolean takes(MergeField field) {
    return taken.contains(field);
  }
}
