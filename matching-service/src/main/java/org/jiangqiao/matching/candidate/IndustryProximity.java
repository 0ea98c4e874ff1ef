package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;

/** Who knows the industry knows its machines and its rules. */
@ApplicationScoped
class IndustryProximity implements Criterion {

  private final CodeLists codes;

  IndustryProximity(CodeLists codes) {
    this.codes = codes;
  }

  @Override
  public CriterionType type() {
    return CriterionType.INDUSTRY_PROXIMITY;
  }

  @Override
  public Rating rate(Need need, Prospect prospect) {
    String wanted = need.industryCode();
    String own = prospect.industryCode();
    if (own == null) {
      return Rating.of(0, "candidate.industry.unknown");
    }
    CodeList list = codes.industries();
    CodePath asked = CodePath.of(list, wanted);
    String shared = asked.shared(CodePath.of(list, own));
    if (shared == null) {
      return Rating.of(0, "candidate.industry.other", list.name(own));
    }
    double score = asked.followedBy(CodePath.of(list, own));
    return shared.equals(wanted)
        ? Rating.of(score, "candidate.industry.same", list.name(wanted))
        : Rating.of(score, "candidate.industry.near", list.name(own), list.name(shared));
  }
}
