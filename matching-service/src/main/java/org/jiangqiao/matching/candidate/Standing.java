package org.jiangqiao.matching.candidate;

import java.util.List;
import java.util.Optional;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jspecify.annotations.Nullable;

/**
 * Where a craftsman stands in a case, told to themselves: their own ratings, and in what they stood
 * behind those who were asked, without anybody else's figures.
 *
 * @param rank from 1, among those who could be asked; null where they were not among them
 * @param against why they could not be asked
 * @param behind what others were better in, the most decisive first
 */
public record Standing(
    HelpRequestFacts request,
    Place place,
    @Nullable Integer rank,
    int candidates,
    List<Scored.Part> own,
    Optional<Reason> against,
    List<CriterionType> behind) {

  /** In short. */
  public enum Place {
    /** They have been asked. */
    INVITED,
    /** A constraint did not hold. */
    EXCLUDED,
    /** Among the candidates, and not asked so far. */
    LISTED,
    /** Others came nearer; the ratings are of today. */
    NOT_LISTED,
    /** Nobody has been looked for. */
    NOT_MATCHED
  }

  public Standing {
    own = List.copyOf(own);
    behind = List.copyOf(behind);
  }
}
