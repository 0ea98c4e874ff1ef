package org.jiangqiao.achievements.achievement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.person.ErasedPerson;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** An innovation result. Its transitions are its methods; anything out of order is refused. */
@Entity
@Table(name = "achievement")
public class Achievement {

  @Id UUID id;
  @Version long version;

  @Column
  @Enumerated(EnumType.STRING)
  Origin origin;

  @Column
  @Enumerated(EnumType.STRING)
  AchievementStatus status;

  @Column String title;

  @Column
  @Enumerated(EnumType.STRING)
  AchievementKind kind;

  @Nullable String problem;
  @Nullable String solution;

  @Column(name = "benefit_cny")
  @Nullable BigDecimal benefitCny;

  @Nullable String benefit;

  @Column(name = "benefit_proven")
  boolean benefitProven;

  @Column String trade;

  @Column(name = "occupation_code")
  @Nullable String occupationCode;

  @Column(name = "industry_code")
  @Nullable String industryCode;

  @Column(name = "region_code")
  @Nullable String regionCode;

  @Column
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> keywords;

  @Nullable Integer year;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  List<Author> authors;

  @Nullable String organisation;

  @Column(name = "how_to_get")
  @Nullable String howToGet;

  @Nullable String source;
  @Column String licence;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "creator_name")
  String creatorName;

  @Nullable String reviewer;

  @Column(name = "reviewer_name")
  @Nullable String reviewerName;

  @Column(name = "return_reason")
  @Nullable String returnReason;

  @Column(name = "status_since")
  Instant statusSince;

  @Column(name = "updated_at")
  Instant updatedAt;

  protected Achievement() {
    // For the persistence provider.
  }

  private Achievement(AchievementContent content, Actor creator, Instant now) {
    this.id = Ids.next();
    this.origin = Origin.SUBMITTED;
    this.createdBy = creator.account();
    this.creatorName = creator.name();
    write(content, now);
    enter(AchievementStatus.DRAFT, now);
  }

  static Achievement draft(AchievementContent content, Actor creator, Instant now) {
    return new Achievement(content, creator, now);
  }

  /** Already published elsewhere: it needs no review here, only its source. */
  static Achievement publicRecord(AchievementContent content, Actor creator, Instant now) {
    Achievement achievement = new Achievement(content, creator, now);
    achievement.origin = Origin.PUBLIC_RECORD;
    achievement.enter(AchievementStatus.PUBLISHED, now);
    return achievement;
  }

  void edit(AchievementContent content, Instant now) {
    require(AchievementAction.EDIT);
    write(content, now);
  }

  void submit(Instant now) {
    require(AchievementAction.SUBMIT);
    returnReason = null;
    reviewer = null;
    reviewerName = null;
    enter(AchievementStatus.SUBMITTED, now);
  }

  void takeIntoReview(Actor by, Instant now) {
    require(AchievementAction.TAKE_INTO_REVIEW);
    reviewer = by.account();
    reviewerName = by.name();
    enter(AchievementStatus.IN_REVIEW, now);
  }

  void accept(Instant now) {
    require(AchievementAction.ACCEPT);
    enter(AchievementStatus.ACCEPTED, now);
  }

  void returnToSubmitter(String reason, Instant now) {
    require(AchievementAction.RETURN);
    returnReason = reason;
    enter(AchievementStatus.RETURNED, now);
  }

  void publish(Instant now) {
    require(AchievementAction.PUBLISH);
    enter(AchievementStatus.PUBLISHED, now);
  }

  void withdraw(Instant now) {
    require(AchievementAction.WITHDRAW);
    enter(AchievementStatus.WITHDRAWN, now);
  }

  /** Whoever made it or put it in has had their data deleted. */
  void forget(ErasedPerson person) {
    boolean own = createdBy.equals(person.accountId());
    authors = authors.stream().map(author -> author.without(person, own)).toList();
    if (own) {
      createdBy = ErasedPerson.ACCOUNT;
      creatorName = ErasedPerson.NAME;
    }
  }

  boolean published() {
    return status == AchievementStatus.PUBLISHED;
  }

  private void require(AchievementAction action) {
    if (!action.allowedFrom(status)) {
      throw Problem.illegalTransition(status, action.key());
    }
  }

  private void enter(AchievementStatus next, Instant now) {
    status = next;
    statusSince = now;
    updatedAt = now;
  }

  private void write(AchievementContent content, Instant now) {
    title = content.title();
    kind = content.kind();
    problem = content.problem();
    solution = content.solution();
    benefitCny = content.benefit().amountCny();
    benefit = content.benefit().description();
    benefitProven = content.benefit().proven();
    trade = content.trade();
    occupationCode = content.occupationCode();
    industryCode = content.industryCode();
    regionCode = content.regionCode();
    keywords = List.copyOf(content.keywords());
    year = content.year();
    authors = List.copyOf(content.authors());
    organisation = content.organisation();
    howToGet = content.howToGet();
    source = content.source();
    licence = content.licence();
    updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Origin origin() {
    return origin;
  }

  public AchievementStatus status() {
    return status;
  }

  /** A copy: what was written can only be changed by {@link #edit}. */
  public AchievementContent content() {
    return new AchievementContent(
        title,
        kind,
        problem,
        solution,
        new Benefit(benefitCny, benefit, benefitProven),
        trade,
        occupationCode,
        industryCode,
        regionCode,
        List.copyOf(keywords),
        year,
        List.copyOf(authors),
        organisation,
        howToGet,
        source,
        licence);
  }

  public String createdBy() {
    return createdBy;
  }

  public String creatorName() {
    return creatorName;
  }

  public @Nullable String reviewerName() {
    return reviewerName;
  }

  public @Nullable String returnReason() {
    return returnReason;
  }

  public Instant statusSince() {
    return statusSince;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
