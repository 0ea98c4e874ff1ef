package org.jiangqiao.matching.casestudy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.json.StringList;
import org.jiangqiao.matching.outcome.SolvedCase;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A solved case written up, so that the next enterprise with the same trouble finds it. */
@Entity
@Table(name = "case_study")
public class CaseStudy {

  @Id private UUID id;

  @Column(name = "help_request_id")
  private UUID helpRequestId;

  @Column(name = "outcome_id")
  private UUID outcomeId;

  @Column private String title;
  @Column private String symptom;
  @Column private String cause;
  @Column private String remedy;
  @Column private String verification;
  @Column private @Nullable String benefit;
  @Column private @Nullable String trade;

  @Column(name = "occupation_code")
  private @Nullable String occupationCode;

  @Column(name = "industry_code")
  private String industryCode;

  @Column(name = "region_code")
  private String regionCode;

  @Convert(converter = StringList.class)
  @Column
  private List<String> craftsmen;

  @Enumerated(EnumType.STRING)
  private CaseStudyStatus status;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Version private long version;

  protected CaseStudy() {}

  static CaseStudy draft(SolvedCase solved, CaseStudyText text, Instant now) {
    HelpRequestFacts request = solved.helpRequest();
    CaseStudy study = new CaseStudy();
    study.id = Ids.next();
    study.helpRequestId = request.id();
    study.outcomeId = solved.outcomeId();
    study.occupationCode = request.occupationCode();
    study.industryCode = request.industryCode();
    study.regionCode = request.regionCode();
    study.craftsmen = solved.craftsmen().stream().map(SolvedCase.Craftsman::name).toList();
    study.status = CaseStudyStatus.DRAFT;
    study.createdAt = now;
    study.write(text, now);
    return study;
  }

  /** What readers have before them is corrected by withdrawing it first. */
  void edit(CaseStudyText text, Instant now) {
    if (status == CaseStudyStatus.PUBLISHED) {
      throw Problem.illegalTransition(status, "edit");
    }
    write(text, now);
  }

  private void write(CaseStudyText text, Instant now) {
    title = text.title();
    symptom = text.symptom();
    cause = text.cause();
    remedy = text.remedy();
    verification = text.verification();
    benefit = text.benefit();
    trade = text.trade();
    updatedAt = now;
  }

  void publish(Instant now) {
    if (status == CaseStudyStatus.PUBLISHED) {
      throw Problem.illegalTransition(status, "publish");
    }
    requireComplete();
    status = CaseStudyStatus.PUBLISHED;
    publishedAt = now;
    updatedAt = now;
  }

  /** A draft has gaps where nobody wrote anything down; the corpus must not. */
  private void requireComplete() {
    for (Part part :
        List.of(
            new Part("symptom", symptom),
            new Part("cause", cause),
            new Part("remedy", remedy),
            new Part("verification", verification))) {
      if (part.text().isBlank()) {
        throw Problem.invalid(part.field(), "casestudy.part-missing");
      }
    }
  }

  private record Part(String field, String text) {}

  /** Somebody in it has had their data deleted: their name goes even where readers have it. */
  void forget(ErasedPerson person, Instant now) {
    craftsmen = craftsmen.stream().filter(name -> !person.names().contains(name)).toList();
    write(text().with(person::withoutName), now);
  }

  void withdraw(Instant now) {
    if (status != CaseStudyStatus.PUBLISHED) {
      throw Problem.illegalTransition(status, "withdraw");
    }
    status = CaseStudyStatus.WITHDRAWN;
    updatedAt = now;
  }

  public CaseStudyText text() {
    return new CaseStudyText(title, symptom, cause, remedy, verification, benefit, trade);
  }

  public UUID id() {
    return id;
  }

  public UUID helpRequestId() {
    return helpRequestId;
  }

  public UUID outcomeId() {
    return outcomeId;
  }

  public @Nullable String occupationCode() {
    return occupationCode;
  }

  public String industryCode() {
    return industryCode;
  }

  public String regionCode() {
    return regionCode;
  }

  public List<String> craftsmen() {
    return craftsmen;
  }

  public CaseStudyStatus status() {
    return status;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public @Nullable Instant publishedAt() {
    return publishedAt;
  }

  public long version() {
    return version;
  }
}
