package org.jiangqiao.matching.candidate.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiangqiao.matching.candidate.Scored;
import org.jiangqiao.matching.candidate.Standing;
import org.jiangqiao.matching.candidate.Suited;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.helprequest.Anonymiser;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.platform.codelist.CodeLists;

/** Cases as craftsmen read them who take no part. */
@ApplicationScoped
class SuitedViews {

  private final Sentences sentences;
  private final CodeLists codes;

  SuitedViews(Sentences sentences, CodeLists codes) {
    this.sentences = sentences;
    this.codes = codes;
  }

  SuitableRequestResponse of(Suited suited) {
    HelpRequestFacts request = suited.request();
    return new SuitableRequestResponse(
        inBrief(request),
        requireNonNullElse(request.submittedAt(), request.createdAt()),
        suited.scored().map(Scored::score).orElse(null),
        suited.scored().map(Scored::criteria).orElse(List.of()).stream()
            .map(sentences::of)
            .toList(),
        suited.against().map(sentences::of).orElse(null),
        suited.workload().invitation());
  }

  StandingResponse of(Standing standing) {
    return new StandingResponse(
        inBrief(standing.request()),
        standing.place(),
        standing.rank(),
        standing.candidates(),
        standing.own().stream().map(sentences::of).toList(),
        standing.against().map(sentences::of).orElse(null),
        standing.behind());
  }

  private CaseInBrief inBrief(HelpRequestFacts request) {
    return new CaseInBrief(
        request.id(),
        request.caseNumber(),
        Anonymiser.of(request.enterpriseName()).anonymous(request.title()),
        request.kind(),
        request.urgency(),
        request.status(),
        CodeName.full(codes.regions(), request.regionCode()),
        CodeName.of(codes.industries(), request.industryCode()),
        request.trade());
  }
}
