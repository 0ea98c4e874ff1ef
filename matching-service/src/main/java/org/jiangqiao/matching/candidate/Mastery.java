package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangqiao.matching.client.Candidate;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody masters a skill, and what shows it. Unlike a criterion it says yes or no: a team
 * whose members all resemble the problem a little covers nothing.
 */
@ApplicationScoped
class Mastery {

  /** What is less likely to be meant by the words says nothing about anybody. */
  private static final double LIKELY = 0.1;

  /** Of the likelihood of the first one. */
  private static final double NEARLY_AS_LIKELY = 0.5;

  private final CodeLists codes;

  Mastery(CodeLists codes) {
    this.codes = codes;
  }

  /**
   * @param likely occupations that the words of the skill may mean
   * @param candidate as found for this skill
   */
  Optional<Reason> of(Skill skill, List<LikelyOccupation> likely, Candidate candidate) {
    String code = skill.occupationCode();
    Optional<Reason> stated =
        code == null
            ? named(skill, candidate).or(() -> meant(skill, likely, candidate))
            : ofOccupation(code, candidate);
    return stated.or(() -> solved(candidate));
  }

  private Optional<Reason> ofOccupation(String code, Candidate candidate) {
    if (within(candidate.occupationCode(), code)) {
      return Optional.of(Reason.of("candidate.masters.occupation", codes.occupations().name(code)));
    }
    return candidate.specialities().stream()
        .filter(speciality -> within(speciality.occupationCode(), code))
        .findFirst()
        .map(
            speciality ->
                Reason.of(
                    "candidate.masters.speciality",
                    speciality.description(),
                    codes.occupations().name(code)));
  }

  /** A trade or a speciality that says these words, or a trade that these words say. */
  private static Optional<Reason> named(Skill skill, Candidate candidate) {
    String words = skill.name().toLowerCase(Locale.ROOT);
    return Stream.concat(
            candidate.trades().stream()
                .filter(
                    trade ->
                        trade.toLowerCase(Locale.ROOT).contains(words)
                            || words.contains(trade.toLowerCase(Locale.ROOT)))
                .map(trade -> Reason.of("candidate.masters.trade", trade)),
            candidate.specialities().stream()
                .map(Candidate.Speciality::description)
                .filter(description -> description.toLowerCase(Locale.ROOT).contains(words))
                .map(description -> Reason.of("candidate.masters.named", description)))
        .findFirst();
  }

  private Optional<Reason> meant(Skill skill, List<LikelyOccupation> likely, Candidate candidate) {
    double least =
        likely.isEmpty() ? 1 : Math.max(LIKELY, likely.getFirst().likelihood() * NEARLY_AS_LIKELY);
    return likely.stream()
        .filter(one -> one.likelihood() >= least)
        .flatMap(one -> ofOccupation(one.code(), candidate).map(yes -> one).stream())
        .findFirst()
        .map(
            one ->
                Reason.of(
                    "candidate.masters.meant",
                    one.name(),
                    skill.name(),
                    String.valueOf(Math.round(one.likelihood() * 100))));
  }

  private static Optional<Reason> solved(Candidate candidate) {
    int solved = candidate.solvedSimilar();
    return solved == 0
        ? Optional.empty()
        : Optional.of(Reason.of("candidate.masters.solved", String.valueOf(solved)));
  }

  private boolean within(@Nullable String own, String code) {
    return own != null
        && code.equals(
            CodePath.of(codes.occupations(), code).shared(CodePath.of(codes.occupations(), own)));
  }
}
