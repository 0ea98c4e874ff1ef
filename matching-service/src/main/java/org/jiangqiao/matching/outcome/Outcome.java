package org.jiangqiao.matching.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.matching.engagement.Engagements.Delivered;
import org.jiangqiao.matching.helprequest.CaseSolved;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpStep;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What came of a case in one of its steps; counted once it is verified. */
@Entity
class Outcome {

  @Id UUID id;

  @Column(name = "help_request_id")
  UUID helpRequestId;

  @Enumerated(EnumType.STRING)
  HelpStep step;

  @Column(name = "engagement_id")
  @Nullable UUID engagementId;

  /** Whose advice it was, if the enterprise has said so. */
  @Column(name = "advisor_id")
  @Nullable UUID advisorId;

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
  @Column @Nullable Integer rating;
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
    Outcome outcome = of(request, HelpStep.VISIT);
    outcome.engagementId = delivered.engagementId();
    outcome.workersTrained = delivered.workersTrained();
    outcome.trips = delivered.trips();
    outcome.solved = report.solved();
    outcome.say(report, now);
    return outcome;
  }

  /** Solved by the answer or in the consultation: nobody travelled, nothing is rated. */
  static Outcome withoutVisit(CaseSolved solved, Instant now) {
    Outcome outcome = of(solved.helpRequest(), solved.step());
    outcome.advisorId = solved.craftsmanId();
    outcome.solved = true;
    outcome.comment = solved.comment();
    outcome.confirmedAt = now;
    return outcome;
  }

  private static Outcome of(HelpRequestFacts request, HelpStep step) {
    Outcome outcome = new Outcome();
    outcome.id = Ids.next();
    outcome.helpRequestId = request.id();
    outcome.step = step;
    outcome.enterpriseId = request.enterpriseId();
    outcome.regionCode = request.regionCode();
    outcome.industryCode = request.industryCode();
    outcome.kind = request.kind().name();
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
