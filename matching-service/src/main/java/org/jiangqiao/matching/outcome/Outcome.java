package org.jiangqiao.matching.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.matching.engagement.Engagements.Delivered;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What came of one engagement; counted once it is verified. */
@Entity
class Outcome {

  @Id UUID id;

  @Column(name = "help_request_id")
  UUID helpRequestId;

  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "enterprise_id")
  UUID enterpriseId;

  @Column(name = "region_code")
  String regionCode;

  @Column(name = "industry_code")
  String industryCode;

  @Column String kind;
  @Column boolean solved;

  @Column(name = "benefit_cny")
  @Nullable BigDecimal benefitCny;

  @Column(name = "benefit_description")
  @Nullable String benefitDescription;

  @Column(name = "workers_trained")
  int workersTrained;

  @Column int trips;
  @Column int rating;
  @Column @Nullable String comment;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  @Column(name = "verified_at")
  @Nullable Instant verifiedAt;

  @Column(name = "verified_by")
  @Nullable String verifiedBy;

  @Column(name = "returned_reason")
  @Nullable String returnedReason;

  @Version long version;

  protected Outcome() {}

  static Outcome confirm(
      HelpRequestFacts request, Delivered delivered, OutcomeReport report, Instant now) {
    Outcome outcome = new Outcome();
    outcome.id = Ids.next();
    outcome.helpRequestId = request.id();
    outcome.engagementId = delivered.engagementId();
    outcome.enterpriseId = request.enterpriseId();
    outcome.regionCode = request.regionCode();
    outcome.industryCode = request.industryCode();
    outcome.kind = request.kind().name();
    outcome.workersTrained = delivered.workersTrained();
    outcome.trips = delivered.trips();
    outcome.solved = report.solved();
    outcome.say(report, now);
    return outcome;
  }

  /** What was solved cannot become unsolved on paper: for that the case is reopened. */
  void correct(OutcomeReport report, Instant now) {
    if (!awaitsCorrection()) {
      throw Problem.conflict("outcome-not-returned");
    }
    if (report.solved() != solved) {
      throw Problem.conflict("outcome-solved-fixed");
    }
    say(report, now);
    returnedReason = null;
  }

  private void say(OutcomeReport report, Instant now) {
    benefitCny = report.benefitCny();
    benefitDescription = report.benefitDescription();
    rating = report.rating();
    comment = report.comment();
    confirmedAt = now;
  }

  void verify(String by, Instant now) {
    requireOpen();
    verifiedAt = now;
    verifiedBy = by;
  }

  void giveBack(String reason) {
    requireOpen();
    returnedReason = reason;
  }

  private void requireOpen() {
    if (verifiedAt != null) {
      throw Problem.conflict("outcome-verified");
    }
    if (returnedReason != null) {
      throw Problem.conflict("outcome-returned");
    }
  }

  boolean awaitsCorrection() {
    return verifiedAt == null && returnedReason != null;
  }
}
