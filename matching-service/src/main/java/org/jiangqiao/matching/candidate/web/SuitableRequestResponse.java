package org.jiangqiao.matching.candidate.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.InvitationRef;
import org.jspecify.annotations.Nullable;

@Schema(name = "SuitableRequest")
record SuitableRequestResponse(
    CaseInBrief helpRequest,
    Instant submittedAt,
    @Schema(
            description =
                "Weighted mean of the criteria, 0 to 1; absent where something is against")
        @Nullable Double score,
    List<MatchRunResponse.CriterionScore> criteria,
    @Schema(description = "Why the craftsman cannot be asked now, in the caller's language")
        @Nullable String against,
    @Schema(description = "The newest invitation of this craftsman in the case")
        @Nullable InvitationRef invitation) {}
