package org.jiangqiao.matching.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.client.LikelyOccupation;

/** Needs and prospects for tests, changed one thing at a time. */
final class Prospecting {

  static final Need NEED =
      new Need(
          UUID.randomUUID(),
          "数控车床加工细长轴时出现锥度和振纹",
          "6-18",
          "34",
          "440306",
          false,
          LocalDate.of(2026, 11, 20),
          List.of(),
          null);

  private String account = "account";
  private SkillLevel level = SkillLevel.TECHNICIAN;
  private String occupation = "6-18";
  private String industry = "34";
  private String region = "440306";
  private Reach reach = Reach.PROVINCE;
  private int capacity = 4;
  private boolean absent;
  private double relevance = 0.8;
  private List<String> evidence = List.of();
  private int solved;
  private Workload workload = Workload.NONE;

  private Prospecting() {}

  static Prospecting aProspect() {
    return new Prospecting();
  }

  static Need onSite() {
    return new Need(
        NEED.helpRequestId(),
        NEED.text(),
        NEED.occupationCode(),
        NEED.industryCode(),
        NEED.regionCode(),
        true,
        NEED.date(),
        List.of(),
        null);
  }

  /** The request does not say whose work it is; the pool does. */
  static Need likelyFor(LikelyOccupation... occupations) {
    return new Need(
        NEED.helpRequestId(),
        NEED.text(),
        null,
        NEED.industryCode(),
        NEED.regionCode(),
        false,
        NEED.date(),
        List.of(occupations),
        null);
  }

  Prospecting withoutAccount() {
    account = null;
    return this;
  }

  Prospecting level(SkillLevel value) {
    level = value;
    return this;
  }

  Prospecting occupation(String value) {
    occupation = value;
    return this;
  }

  Prospecting industry(String value) {
    industry = value;
    return this;
  }

  Prospecting region(String value) {
    region = value;
    return this;
  }

  Prospecting reach(Reach value) {
    reach = value;
    return this;
  }

  Prospecting capacity(int value) {
    capacity = value;
    return this;
  }

  Prospecting absent() {
    absent = true;
    return this;
  }

  Prospecting relevance(double value, String... titles) {
    relevance = value;
    evidence = List.of(titles);
    return this;
  }

  Prospecting solved(int value) {
    solved = value;
    return this;
  }

  Prospecting workload(int open, int engaged, boolean refused) {
    workload = new Workload(open, engaged, refused, 0, 0, null);
    return this;
  }

  Prospecting responses(int invited, int responded) {
    workload = new Workload(0, 0, false, invited, responded, null);
    return this;
  }

  Prospect found() {
    return found(UUID.randomUUID());
  }

  Prospect found(UUID id) {
    return new Prospect(
        id,
        account,
        "演示工匠·车工一",
        null,
        level,
        occupation,
        industry,
        region,
        reach,
        capacity,
        absent,
        relevance,
        evidence,
        solved,
        workload);
  }
}
