package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;

/** The nearer the occupation asked for, the better. */
@ApplicationScoped
class OccupationProximity implements Criterion {

  private final CodeLists codes;

  OccupationProximity(CodeLists codes) {
    this.codes = codes;
  }

  @Override
  public CriterionType type() {
    return CriterionType.OCCUPATION_PROXIMITY;
  }

  @Override
  public Rating rate(Need need, Prospect prospect) {
    String wanted = need.occupationCode();
    String own = prospect.occupationCode();
    if (wanted == null) {
      return Rating.open("candidate.occupation.not-asked");
    }
    if (own == null) {
      return Rating.of(0, "candidate.occupation.unknown");
    }
    CodeList list = codes.occupations();
    CodePath asked = CodePath.of(list, wanted);
    String shared = asked.shared(CodePath.of(list, own));
    if (shared == null) {
      return Rating.of(0, "candidate.occupation.other", list.name(own));
    }
    double score = asked.followedBy(CodePath.of(list, own));
    return shared.equals(wanted)
        ? Rating.of(score, "candidate.occupation.same", list.name(wanted))
        : Rating.of(score, "candidate.occupation.near", list.name(own), list.name(shared));
  }
}
