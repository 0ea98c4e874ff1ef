package org.jiangqiao.matching.team;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiangqiao.matching.candidate.Reason;
import org.jiangqiao.matching.candidate.SkilledCraftsman;

/** Craftsmen who cover skills, for tests. */
final class Skilled {

  static final String PLACE = "440306";

  private Skilled() {}

  /** With the same score for each of the skills. */
  static SkilledCraftsman craftsman(String name, double score, int... skills) {
    return craftsman(name, score, "440305", skills);
  }

  static SkilledCraftsman craftsman(String name, double score, String region, int... skills) {
    List<SkilledCraftsman.Cover> covers =
        IntStream.of(skills)
            .mapToObj(
                skill ->
                    new SkilledCraftsman.Cover(
                        skill, score, Reason.of("candidate.masters.trade", name), List.of()))
            .toList();
    return new SkilledCraftsman(
        UUID.randomUUID(), "account", name, null, null, region, 4, score, covers, null);
  }

  static SkilledCraftsman against(SkilledCraftsman one, String key) {
    return new SkilledCraftsman(
        one.craftsmanId(),
        one.accountId(),
        one.name(),
        null,
        null,
        one.regionCode(),
        one.monthlyCapacity(),
        one.score(),
        one.covers(),
        Reason.of(key));
  }
}
