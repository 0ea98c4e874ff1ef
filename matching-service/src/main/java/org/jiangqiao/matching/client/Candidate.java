package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could help, as the talent service found them.
 *
 * @param relevance of profile and evidence to the text, 0 to 1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Candidate(
    UUID craftsmanId,
    @Nullable String accountId,
    String name,
    @Nullable String employer,
    @Nullable String jobTitle,
    @Nullable String skillLevel,
    @Nullable String occupationCode,
    @Nullable String industryCode,
    String regionCode,
    String reach,
    int monthlyCapacity,
    boolean absentOn,
    @Nullable List<String> trades,
    @Nullable List<Speciality> specialities,
    @Nullable List<String> honours,
    double relevance,
    double lexical,
    double semantic,
    @Nullable List<MatchedEvidence> matchedEvidence,
    int solvedSimilar,
    @Nullable Double averageRating) {

  /** What they did that resembles the case. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record MatchedEvidence(String kind, String title, @Nullable String summary) {}

  /** A skill in the craftsman's own words, tied to an occupation where one fits. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Speciality(String description, @Nullable String occupationCode) {}

  /** The same craftsman, of whom this problem brought nothing to light. */
  public Candidate unrelated() {
    return new Candidate(
        craftsmanId,
        accountId,
        name,
        employer,
        jobTitle,
        skillLevel,
        occupationCode,
        industryCode,
        regionCode,
        reach,
        monthlyCapacity,
        absentOn,
        trades,
        specialities,
        honours,
        0,
        0,
        0,
        List.of(),
        0,
        averageRating);
  }

  @Override
  public List<Speciality> specialities() {
    return specialities == null ? List.of() : specialities;
  }

  @Override
  public List<String> trades() {
    return trades == null ? List.of() : trades;
  }

  @Override
  public List<String> honours() {
    return honours == null ? List.of() : honours;
  }

  @Override
  public List<MatchedEvidence> matchedEvidence() {
    return matchedEvidence == null ? List.of() : matchedEvidence;
  }
}
