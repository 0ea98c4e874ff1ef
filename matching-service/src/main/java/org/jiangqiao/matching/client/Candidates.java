package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could help, as the talent service found them.
 *
 * @param likelyOccupations whose work it probably is, most likely first; empty where the search
 *     said it itself
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Candidates(
    List<Candidate> candidates,
    @Nullable List<LikelyOccupation> likelyOccupations,
    @Nullable Understanding understanding) {

  @Override
  public List<LikelyOccupation> likelyOccupations() {
    return likelyOccupations == null ? List.of() : likelyOccupations;
  }
}
