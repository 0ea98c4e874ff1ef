package org.jiangqiao.matching.team;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiangqiao.matching.candidate.Skill;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jspecify.annotations.Nullable;

/**
 * The skills that a case says it needs, before an officer has looked at it.
 *
 * @param needed what the enterprise named: the trades, or the occupation; where it named nothing,
 *     the occupations that the pool takes it for
 * @param possible what else it may need
 */
public record NeededSkills(List<Skill> needed, List<Possible> possible) {

  private static final Pattern BETWEEN = Pattern.compile("[、，,;；/＋+\\n]+");

  /** An occupation that is half as likely as the first one may well be needed beside it. */
  private static final double NEARLY_AS_LIKELY = 0.5;

  /** What is less likely is not needed unless somebody says so. */
  private static final double LIKELY = 0.1;

  private static final int BY_THEMSELVES = 3;
  private static final int SUGGESTED = 6;

  /**
   * A skill that may be needed too.
   *
   * @param likelihood as the pool tells it; absent for what the request itself names
   */
  public record Possible(Skill skill, @Nullable Double likelihood) {}

  public NeededSkills {
    needed = List.copyOf(needed);
    possible = List.copyOf(possible);
  }

  static NeededSkills of(
      HelpRequestFacts request,
      List<LikelyOccupation> likely,
      UnaryOperator<String> occupationName) {
    List<Skill> trades = trades(request.trade());
    Skill own = own(request, occupationName);
    List<Skill> needed = new ArrayList<>(trades);
    if (needed.isEmpty() && own != null) {
      needed.add(own);
    }
    if (needed.isEmpty()) {
      needed.addAll(likely(likely));
    }
    List<Possible> named = own == null ? List.of() : List.of(new Possible(own, null));
    Stream<Possible> told = likely.stream().map(one -> new Possible(skill(one), one.likelihood()));
    List<Possible> possible =
        Stream.concat(named.stream(), told)
            .filter(one -> !needed.contains(one.skill()))
            .limit(SUGGESTED)
            .toList();
    return new NeededSkills(needed, possible);
  }

  private static List<Skill> trades(@Nullable String trade) {
    return trade == null
        ? List.of()
        : BETWEEN
            .splitAsStream(trade)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .distinct()
            .limit(TeamSearch.MOST_SKILLS)
            .map(part -> new Skill(part, null))
            .toList();
  }

  private static @Nullable Skill own(
      HelpRequestFacts request, UnaryOperator<String> occupationName) {
    String code = request.occupationCode();
    return code == null ? null : new Skill(occupationName.apply(code), code);
  }

  private static List<Skill> likely(List<LikelyOccupation> likely) {
    double least =
        likely.isEmpty() ? 1 : Math.max(LIKELY, likely.getFirst().likelihood() * NEARLY_AS_LIKELY);
    return likely.stream()
        .filter(one -> one.likelihood() >= least)
        .limit(BY_THEMSELVES)
        .map(NeededSkills::skill)
        .toList();
  }

  private static Skill skill(LikelyOccupation one) {
    return new Skill(one.name(), one.code());
  }
}
