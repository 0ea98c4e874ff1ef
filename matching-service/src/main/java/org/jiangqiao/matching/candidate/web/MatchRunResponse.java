package org.jiangqiao.matching.candidate.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.CriterionType;
import org.jiangqiao.matching.candidate.InvitationRef;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jiangqiao.matching.code.CodeName;
import org.jspecify.annotations.Nullable;

@Schema(name = "MatchRun")
record MatchRunResponse(
    UUID id,
    UUID helpRequestId,
    @Schema(description = "Version of the weights that the run was made with") int policyVersion,
    Instant at,
    @Schema(
            description =
                "Whose work it probably is, from what the pool's craftsmen tell of theirs, most"
                    + " likely first; empty where the request names an occupation")
        List<LikelyOccupation> likelyOccupations,
    @Schema(
            description =
                "Who can be asked, in this order; while the occupation is open, places are shared"
                    + " among the likely ones")
        List<MatchCandidate> items,
    @Schema(description = "Who fits but cannot be asked; only for officers")
        List<ExcludedCandidate> excluded) {

  @Schema(name = "MatchCandidate")
  record MatchCandidate(
      UUID craftsmanId,
      String name,
      @Nullable String employer,
      @Nullable String skillLevel,
      CodeName region,
      boolean hasAccount,
      @Schema(description = "Weighted mean of the criteria, 0 to 1") double score,
      List<CriterionScore> criteria,
      @Schema(description = "Open invitations in all cases; three at most") int openInvitations,
      @Schema(description = "The newest invitation of this craftsman in this case")
          @Nullable InvitationRef invitation) {}

  @Schema(name = "CriterionScore")
  record CriterionScore(
      CriterionType criterion,
      @Schema(description = "0 to 1") double score,
      double weight,
      @Schema(description = "A sentence in the caller's language") String reason) {}

  @Schema(name = "ExcludedCandidate")
  record ExcludedCandidate(UUID craftsmanId, String name, String reason) {}
}
