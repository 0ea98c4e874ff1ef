package org.jiangqiao.matching.candidate.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.matching.candidate.Excluded;
import org.jiangqiao.matching.candidate.MatchBoard;
import org.jiangqiao.matching.candidate.MatchRun;
import org.jiangqiao.matching.candidate.Scored;
import org.jiangqiao.matching.candidate.Workload;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.platform.codelist.CodeLists;

/** Renders runs in the caller's language. */
@ApplicationScoped
class MatchViews {

  private final Sentences sentences;
  private final CodeLists codes;

  MatchViews(Sentences sentences, CodeLists codes) {
    this.sentences = sentences;
    this.codes = codes;
  }

  MatchRunResponse of(MatchBoard.Board board, int limit) {
    MatchRun run = board.run();
    return new MatchRunResponse(
        run.id(),
        run.helpRequestId(),
        run.policyVersion(),
        run.at(),
        run.likelyOccupations(),
        run.candidates().stream()
            .limit(limit)
            .map(
                scored ->
                    candidate(
                        scored,
                        board.workloads().getOrDefault(scored.craftsmanId(), Workload.NONE)))
            .toList(),
        board.excluded().stream().map(this::excluded).toList());
  }

  private MatchRunResponse.MatchCandidate candidate(Scored scored, Workload workload) {
    return new MatchRunResponse.MatchCandidate(
        scored.craftsmanId(),
        scored.name(),
        scored.employer(),
        scored.skillLevel(),
        CodeName.full(codes.regions(), scored.regionCode()),
        true,
        scored.score(),
        scored.criteria().stream().map(sentences::of).toList(),
        workload.openInvitations(),
        workload.invitation());
  }

  private MatchRunResponse.ExcludedCandidate excluded(Excluded excluded) {
    return new MatchRunResponse.ExcludedCandidate(
        excluded.craftsmanId(), excluded.name(), sentences.of(excluded.reason()));
  }
}
