package org.jiangqiao.matching.engagement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;

/** The craftsmen who come, from agreement to verification. */
@Entity
class Engagement {

  @Id private UUID id;

  @Column(name = "help_request_id")
  private UUID helpRequestId;

  @Column(name = "region_code")
  private String regionCode;

  @Enumerated(EnumType.STRING)
  private EngagementStatus status;

  @Column(name = "agreed_at")
  private Instant agreedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "engagement_craftsman", joinColumns = @JoinColumn(name = "engagement_id"))
  private List<EngagedCraftsman> craftsmen = new ArrayList<>();

  @Version private long version;

  protected Engagement() {}

  static Engagement agree(
      UUID helpRequestId, String regionCode, List<EngagedCraftsman> craftsmen, Instant now) {
    Engagement engagement = new Engagement();
    engagement.id = Ids.next();
    engagement.helpRequestId = helpRequestId;
    engagement.regionCode = regionCode;
    engagement.status = EngagementStatus.AGREED;
    engagement.agreedAt = now;
    engagement.craftsmen.addAll(craftsmen);
    return engagement;
  }

  void planVisit() {
    allow("visit", EngagementStatus.AGREED, EngagementStatus.SCHEDULED);
    status = EngagementStatus.SCHEDULED;
  }

  void arrive() {
    allow("check-in", EngagementStatus.SCHEDULED, EngagementStatus.ON_SITE);
    status = EngagementStatus.ON_SITE;
  }

  /** With another visit ahead the work goes on. */
  void report(List<Visit> visits) {
    allow("report", EngagementStatus.ON_SITE);
    status = settled(visits, EngagementStatus.REPORTED);
  }

  void cancelVisit(List<Visit> visits) {
    allow("cancellation", EngagementStatus.SCHEDULED, EngagementStatus.ON_SITE);
    boolean reported = visits.stream().anyMatch(visit -> visit.status == VisitStatus.REPORTED);
    status = settled(visits, reported ? EngagementStatus.REPORTED : EngagementStatus.AGREED);
  }

  private static EngagementStatus settled(List<Visit> visits, EngagementStatus otherwise) {
    if (visits.stream().anyMatch(visit -> visit.status == VisitStatus.CHECKED_IN)) {
      return EngagementStatus.ON_SITE;
    }
    return visits.stream().anyMatch(Visit::ahead) ? EngagementStatus.SCHEDULED : otherwise;
  }

  void confirm() {
    allow("outcome", EngagementStatus.REPORTED);
    status = EngagementStatus.CONFIRMED;
  }

  void verify() {
    allow("verification", EngagementStatus.CONFIRMED);
    status = EngagementStatus.VERIFIED;
  }

  private void allow(String action, EngagementStatus... allowed) {
    if (!EnumSet.of(allowed[0], allowed).contains(status)) {
      throw Problem.illegalTransition(status, action);
    }
  }

  boolean has(UUID craftsmanId) {
    return craftsmen.stream().anyMatch(one -> one.craftsmanId.equals(craftsmanId));
  }

  boolean isLead(UUID craftsmanId) {
    return craftsmen.stream().anyMatch(one -> one.lead && one.craftsmanId.equals(craftsmanId));
  }

  /** Of all who come. */
  String names() {
    return craftsmen.stream().map(one -> one.name).collect(Collectors.joining("、"));
  }

  String nameOf(UUID craftsmanId) {
    return craftsmen.stream()
        .filter(one -> one.craftsmanId.equals(craftsmanId))
        .findFirst()
        .orElseThrow()
        .name;
  }

  UUID id() {
    return id;
  }

  UUID helpRequestId() {
    return helpRequestId;
  }

  String regionCode() {
    return regionCode;
  }

  EngagementStatus status() {
    return status;
  }

  Instant agreedAt() {
    return agreedAt;
  }

  List<EngagedCraftsman> craftsmen() {
    return List.copyOf(craftsmen);
  }

  long version() {
    return version;
  }
}
