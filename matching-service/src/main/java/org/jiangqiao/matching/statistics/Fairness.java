package org.jiangqiao.matching.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How matches and invitations have spread over people.
 *
 * @param exposure over those who were shown or asked
 * @param invitations over the same people
 * @param newcomers who had not been asked for half a year
 * @param pool how many could have been shown, of the region's own craftsmen; absent while nobody
 *     can say
 * @param shownOfPool how many of these were
 * @param regions where the people are from
 * @param replies how invitations ended, with reasons of those declined
 */
public record Fairness(
    Spread exposure,
    Spread invitations,
    Newcomers newcomers,
    @Nullable Long pool,
    long shownOfPool,
    List<RegionShare> regions,
    Replies replies) {

  public Fairness {
    regions = List.copyOf(regions);
  }

  /**
   * @param gini 0 where everybody has as much, towards 1 where one has all; absent where nothing
   *     was
   */
  public record Spread(long people, long total, @Nullable Double gini) {}

  /**
   * @param places of all places among the first ten for which it is known
   * @param invited how many of the invited were newcomers when they were shown
   */
  public record Newcomers(long places, long allPlaces, long invited) {}

  public record RegionShare(String region, long shown, long invitations) {}

  /**
   * @param silent expired without an answer
   * @param reasons of those declined
   */
  public record Replies(long accepted, long declined, long silent, Map<String, Long> reasons) {

    public Replies {
      reasons = Map.copyOf(reasons);
    }
  }
}
