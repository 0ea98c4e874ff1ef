package org.jiangqiao.matching.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangqiao.matching.client.LikelyOccupation;
import org.jiangqiao.matching.client.Understanding;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a case needs, as far as the matching is concerned; kept with the run.
 *
 * @param likelyOccupations whose work it probably is where it does not say so, most likely first;
 *     found with the candidates
 * @param understanding what talent made of the text; absent in runs of before it told
 * @param onSite somebody must come; a consultation can be held from anywhere
 */
record Need(
    UUID helpRequestId,
    String text,
    @Nullable String occupationCode,
    String industryCode,
    String regionCode,
    boolean onSite,
    LocalDate date,
    @Nullable List<LikelyOccupation> likelyOccupations,
    @Nullable Understanding understanding) {

  private static final List<HelpRequestStatus> ON_SITE =
      List.of(
          HelpRequestStatus.DISPATCHING, HelpRequestStatus.ENGAGED, HelpRequestStatus.DELIVERED);

  static Need of(HelpRequestFacts request, LocalDate today) {
    String text =
        Stream.of(request.title(), request.description(), request.equipment(), request.trade())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n"));
    return new Need(
        request.id(),
        text,
        request.occupationCode(),
        request.industryCode(),
        request.regionCode(),
        ON_SITE.contains(request.status()),
        today,
        List.of(),
        null);
  }

  /** One of the skills that the case needs; whoever brings it must come. */
  static Need of(HelpRequestFacts request, Skill skill, LocalDate today) {
    return new Need(
        request.id(),
        skill.name(),
        skill.occupationCode(),
        request.industryCode(),
        request.regionCode(),
        true,
        today,
        List.of(),
        null);
  }

  /** The same need, with what the pool says about it. */
  Need understood(List<LikelyOccupation> occupations, @Nullable Understanding by) {
    return new Need(
        helpRequestId,
        text,
        occupationCode,
        industryCode,
        regionCode,
        onSite,
        date,
        List.copyOf(occupations),
        by);
  }

  /** None in runs of before they were found. */
  @Override
  public List<LikelyOccupation> likelyOccupations() {
    return likelyOccupations == null ? List.of() : likelyOccupations;
  }
}
