package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

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
      return likely(need.likelyOccupations(), own);
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

  /**
   * The most likely occupation counts as the one asked for. However unsure that is, it is the same
   * for everybody, and the places are shared by likelihood afterwards.
   */
  private Rating likely(List<LikelyOccupation> occupations, @Nullable String own) {
    if (occupations.isEmpty()) {
      return Rating.open("candidate.occupation.not-asked");
    }
    if (own == null) {
      return Rating.of(0, "candidate.occupation.unknown");
    }
    LikelyOccupation first = occupations.getFirst();
    return occupations.stream()
        .filter(one -> one.code().equals(own))
        .findFirst()
        .map(
            one ->
                Rating.of(
                    one.likelihood() / first.likelihood(),
                    one.equals(first)
                        ? "candidate.occupation.likely"
                        : "candidate.occupation.alternative",
                    one.name(),
                    Math.round(one.likelihood() * 100)))
        .orElseGet(
            () -> Rating.of(0, "candidate.occupation.unlikely", codes.occupations().name(own)));
  }
}
