package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiangqiao.matching.candidate.CraftsmenInQuestion.InQuestion;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.platform.problem.Problem;

/** Answers a craftsman who asks why they were not invited. */
@ApplicationScoped
public class Standings {

  /** Less is the noise of rounding. */
  private static final double NOTICEABLE = 0.005;

  private final CraftsmenInQuestion craftsmen;
  private final HelpRequests requests;
  private final MatchRunRepository runs;
  private final Workloads workloads;
  private final OneOnMany oneOnMany;

  Standings(
      CraftsmenInQuestion craftsmen,
      HelpRequests requests,
      MatchRunRepository runs,
      Workloads workloads,
      OneOnMany oneOnMany) {
    this.craftsmen = craftsmen;
    this.requests = requests;
    this.runs = runs;
    this.workloads = workloads;
    this.oneOnMany = oneOnMany;
  }

  /**
   * Of the caller, by the newest match of the case.
   *
   * @throws Problem NOT_FOUND for a case beyond their reach or not submitted, and for who is not in
   *     the pool
   */
  public Standing own(UUID helpRequestId) {
    InQuestion self = craftsmen.self().orElseThrow(() -> Problem.notFound("help-request"));
    HelpRequestFacts request = requests.facts(helpRequestId);
    if (request.status() == HelpRequestStatus.DRAFT || !self.reaches(request.regionCode())) {
      throw Problem.notFound("help-request");
    }
    return runs.newest(helpRequestId)
        .map(run -> standing(self.id(), request, run))
        .orElseGet(
            () ->
                new Standing(
                    request,
                    Standing.Place.NOT_MATCHED,
                    null,
                    0,
                    List.of(),
                    Optional.empty(),
                    List.of()));
  }

  private Standing standing(UUID self, HelpRequestFacts request, MatchRun run) {
    List<Scored> candidates = run.candidates();
    Optional<Integer> rank =
        IntStream.range(0, candidates.size())
            .filter(i -> candidates.get(i).craftsmanId().equals(self))
            .mapToObj(i -> i + 1)
            .findFirst();
    Optional<Reason> excluded =
        run.excluded().stream()
            .filter(one -> one.craftsmanId().equals(self))
            .map(Excluded::reason)
            .findFirst();
    Map<UUID, Workload> loads =
        workloads.of(
            request.id(),
            Stream.concat(Stream.of(self), candidates.stream().map(Scored::craftsmanId))
                .distinct()
                .toList());
    boolean invited = invited(loads, self);
    Optional<Suited> today =
        rank.isPresent() || excluded.isPresent()
            ? Optional.empty()
            : oneOnMany.rated(self, List.of(run.need())).stream().findFirst();
    Optional<Scored> own =
        rank.map(place -> candidates.get(place - 1)).or(() -> today.flatMap(Suited::scored));
    Optional<Reason> against = excluded.or(() -> today.flatMap(Suited::against));
    List<CriterionType> behind =
        invited
            ? List.of()
            : own.map(scored -> behind(scored, asked(candidates, loads, self))).orElse(List.of());
    return new Standing(
        request,
        place(invited, rank.isPresent(), against.isPresent()),
        rank.orElse(null),
        candidates.size(),
        own.map(Scored::criteria).orElse(List.of()),
        against,
        behind);
  }

  private static Standing.Place place(boolean invited, boolean listed, boolean excluded) {
    if (invited) {
      return Standing.Place.INVITED;
    }
    if (listed) {
      return Standing.Place.LISTED;
    }
    return excluded ? Standing.Place.EXCLUDED : Standing.Place.NOT_LISTED;
  }

  private static boolean invited(Map<UUID, Workload> loads, UUID craftsman) {
    return loads.getOrDefault(craftsman, Workload.NONE).invitation() != null;
  }

  /** The others who were asked; before anybody was, whoever would be first. */
  private static List<Scored> asked(List<Scored> candidates, Map<UUID, Workload> loads, UUID self) {
    List<Scored> others =
        candidates.stream().filter(one -> !one.craftsmanId().equals(self)).toList();
    List<Scored> asked = others.stream().filter(one -> invited(loads, one.craftsmanId())).toList();
    return asked.isEmpty() ? others.stream().limit(1).toList() : asked;
  }

  /** Compared with all who were asked together, so that it tells of no single one. */
  private static List<CriterionType> behind(Scored own, List<Scored> asked) {
    return own.criteria().stream()
        .filter(part -> gap(part, asked) > NOTICEABLE)
        .sorted(Comparator.comparingDouble((Scored.Part part) -> gap(part, asked)).reversed())
        .map(Scored.Part::criterion)
        .toList();
  }

  private static double gap(Scored.Part own, List<Scored> asked) {
    double mean =
        asked.stream()
            .flatMap(one -> one.criteria().stream())
            .filter(part -> part.criterion() == own.criterion())
            .mapToDouble(Scored.Part::score)
            .average()
            .orElse(0);
    return (mean - own.score()) * own.weight() / 100;
  }
}
