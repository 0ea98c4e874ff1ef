package org.jiangqiao.matching.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who covers one or more of the skills that a case needs.
 *
 * @param score the best that matching gives them for any of the skills they cover, 0 to 1
 * @param against why they cannot be asked; absent when they can
 */
public record SkilledCraftsman(
    UUID craftsmanId,
    @Nullable String accountId,
    String name,
    @Nullable String employer,
    @Nullable String skillLevel,
    String regionCode,
    int monthlyCapacity,
    double score,
    List<Cover> covers,
    @Nullable Reason against) {

  /**
   * That they master one of the skills.
   *
   * @param skill its place in the list that was asked for, from 0
   * @param score by matching, as if this skill were all that the case needs
   * @param evidence titles of what they did that is like it, best first
   */
  public record Cover(int skill, double score, Reason reason, List<String> evidence) {

    public Cover {
      evidence = List.copyOf(evidence);
    }
  }

  /** The id decides between equals. */
  public static final Comparator<SkilledCraftsman> BEST_FIRST =
      Comparator.comparingDouble(SkilledCraftsman::score)
          .reversed()
          .thenComparing(SkilledCraftsman::craftsmanId);

  public SkilledCraftsman {
    covers = List.copyOf(covers);
  }

  public Optional<Cover> cover(int skill) {
    return covers.stream().filter(cover -> cover.skill() == skill).findFirst();
  }

  /** The same, known by another entry of the pool. */
  public SkilledCraftsman as(UUID other, @Nullable String account, String otherName) {
    return new SkilledCraftsman(
        other,
        account == null ? accountId : account,
        otherName,
        employer,
        skillLevel,
        regionCode,
        monthlyCapacity,
        score,
        covers,
        against);
  }

  public boolean askable() {
    return against == null && accountId != null;
  }
}
