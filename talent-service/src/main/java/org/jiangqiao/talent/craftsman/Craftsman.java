package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A model worker or master craftsman in the pool. */
@Entity
@Table(name = "craftsman")
public class Craftsman {

  @Id private UUID id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "origin")
  @Enumerated(EnumType.STRING)
  private CraftsmanOrigin origin;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  private CraftsmanStatus status;

  @Column(name = "status_since")
  private Instant statusSince;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "return_reason")
  private @Nullable String returnReason;

  @Column(name = "account_id")
  private @Nullable String accountId;

  @Embedded private Particulars particulars;

  @Column(name = "monthly_capacity")
  private int monthlyCapacity;

  @Column(name = "absences")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Absence> absences;

  @Column(name = "contact_sealed")
  private byte @Nullable [] sealedContact;

  @Column(name = "source")
  private @Nullable String source;

  @Column(name = "facts")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> facts;

  @Column(name = "created_at")
  private Instant createdAt;

  @Embedded private @Nullable RosterKey rosterKey;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected Craftsman() {}

  private Craftsman(
      CraftsmanOrigin origin, CraftsmanStatus status, Particulars particulars, Instant now) {
    this.id = Ids.next();
    this.origin = origin;
    this.status = status;
    this.statusSince = now;
    this.particulars = particulars;
    this.absences = List.of();
    this.facts = List.of();
    this.createdAt = now;
  }

  static Craftsman register(
      Particulars particulars, Availability availability, @Nullable String accountId, Instant now) {
    Particulars unchecked =
        particulars.withHonours(particulars.honours().stream().map(Honour::unchecked).toList());
    Craftsman craftsman =
        new Craftsman(CraftsmanOrigin.REGISTERED, CraftsmanStatus.DRAFT, unchecked, now);
    craftsman.accountId = accountId;
    craftsman.offer(availability);
    return craftsman;
  }

  /** Published at once: what stands in the news needs no check of ours, but its source. */
  static Craftsman onPublicRecord(
      Particulars particulars, List<String> facts, String source, Instant now) {
    Craftsman craftsman =
        new Craftsman(CraftsmanOrigin.PUBLIC_RECORD, CraftsmanStatus.VERIFIED, particulars, now);
    craftsman.facts = List.copyOf(facts);
    craftsman.source = source;
    return craftsman;
  }

  void edit(Particulars edited) {
    requireRegistered("edit");
    requireStatus("edit", CraftsmanStatus.DRAFT, CraftsmanStatus.VERIFIED);
    particulars = edited.keepingChecksOf(particulars);
  }

  void changeAvailability(Availability availability) {
    requireRegistered("change-availability");
    if (status == CraftsmanStatus.RETIRED) {
      throw Problem.illegalTransition(status, "change-availability");
    }
    offer(availability);
  }

  void linkAccount(String account) {
    requireRegistered("link-account");
    accountId = account;
  }

  void sealContact(byte @Nullable [] contact) {
    sealedContact = contact == null ? null : contact.clone();
  }

  void submit(Instant now) {
    requireRegistered("submit");
    move("submit", EnumSet.of(CraftsmanStatus.DRAFT), CraftsmanStatus.SUBMITTED, now);
    submittedAt = now;
    returnReason = null;
  }

  void verify(Instant now) {
    move("verify", EnumSet.of(CraftsmanStatus.SUBMITTED), CraftsmanStatus.VERIFIED, now);
    particulars = particulars.withHonoursChecked();
  }

  void giveBack(String reason, Instant now) {
    move("return", EnumSet.of(CraftsmanStatus.SUBMITTED), CraftsmanStatus.DRAFT, now);
    returnReason = reason;
  }

  void suspend(Instant now) {
    move("suspend", EnumSet.of(CraftsmanStatus.VERIFIED), CraftsmanStatus.SUSPENDED, now);
  }

  void reinstate(Instant now) {
    move("reinstate", EnumSet.of(CraftsmanStatus.SUSPENDED), CraftsmanStatus.VERIFIED, now);
  }

  void retire(Instant now) {
    move(
        "retire",
        EnumSet.of(CraftsmanStatus.VERIFIED, CraftsmanStatus.SUSPENDED),
        CraftsmanStatus.RETIRED,
        now);
  }

  /** The list that the entry came from, where it is known by this key; the first list counts. */
  void listIn(RosterKey key) {
    requireRegistered("edit");
    if (rosterKey == null) {
      rosterKey = key;
    }
  }

  /** An officer answers for everything the entry says: what is left of its way is gone at once. */
  void vouchFor(Instant now) {
    if (status == CraftsmanStatus.DRAFT) {
      submit(now);
    }
    if (status == CraftsmanStatus.SUBMITTED) {
      verify(now);
    }
    particulars = particulars.withHonoursChecked();
  }

  List<String> missing() {
    List<String> missing = new ArrayList<>(particulars.missing());
    if (sealedContact == null) {
      missing.add("contact");
    }
    return missing;
  }

  /** Nothing is added to what was published about a real person. */
  void requireRegistered(String action) {
    if (origin == CraftsmanOrigin.PUBLIC_RECORD) {
      throw Problem.conflict("craftsman-on-public-record", action);
    }
  }

  private void offer(Availability availability) {
    monthlyCapacity = availability.monthlyCapacity();
    absences = availability.absences();
  }

  private void requireStatus(String action, CraftsmanStatus first, CraftsmanStatus... more) {
    if (!EnumSet.of(first, more).contains(status)) {
      throw Problem.illegalTransition(status, action);
    }
  }

  private void move(String action, Set<CraftsmanStatus> from, CraftsmanStatus to, Instant now) {
    if (!from.contains(status)) {
      throw Problem.illegalTransition(status, action);
    }
    status = to;
    statusSince = now;
  }

  public boolean published() {
    return status == CraftsmanStatus.VERIFIED;
  }

  public boolean invitable() {
    return published() && origin == CraftsmanOrigin.REGISTERED;
  }

  public boolean belongsTo(String account) {
    return account.equals(accountId);
  }

  /** The region as something that a scope's prefix can be held against: empty is the nation's. */
  public String regionKey() {
    String region = particulars.regionCode();
    return region == null ? "" : region;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public CraftsmanOrigin origin() {
    return origin;
  }

  public CraftsmanStatus status() {
    return status;
  }

  public Instant statusSince() {
    return statusSince;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  public @Nullable String returnReason() {
    return returnReason;
  }

  public @Nullable String accountId() {
    return accountId;
  }

  public Particulars particulars() {
    return particulars;
  }

  public Availability availability() {
    return new Availability(monthlyCapacity, absences);
  }

  byte @Nullable [] sealedContact() {
    return sealedContact == null ? null : sealedContact.clone();
  }

  public Optional<RosterKey> rosterKey() {
    return Optional.ofNullable(rosterKey);
  }

  public @Nullable String source() {
    return source;
  }

  public List<String> facts() {
    return facts;
  }
}
