package org.jiangqiao.matching.candidate.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.candidate.CriterionType;
import org.jiangqiao.matching.candidate.Standing;
import org.jspecify.annotations.Nullable;

@Schema(name = "Standing")
record StandingResponse(
    CaseInBrief helpRequest,
    Standing.Place place,
    @Schema(description = "Own place among the candidates, from 1; absent where not among them")
        @Nullable Integer rank,
    @Schema(description = "How many could be asked") int candidates,
    @Schema(description = "Own ratings only") List<MatchRunResponse.CriterionScore> criteria,
    @Schema(description = "Why the craftsman could not be asked") @Nullable String against,
    @Schema(description = "In what those who were asked were better, the most decisive first")
        List<CriterionType> behind) {}
