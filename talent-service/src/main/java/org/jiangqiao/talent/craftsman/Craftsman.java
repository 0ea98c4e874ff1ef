package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  @Embedded private Membership membership;

  @Column(name = "account_id")
  private @Nullable String accountId;

  @Embedded private Particulars particulars;

  @Embedded private Availability availability;

  @Column(name = "contact_sealed")
  private byte @Nullable [] sealedContact;

  @Column(name = "source")
  private @Nullable String source;

  @Column(name = "facts")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> facts;

  @Column(name = "created_at")
  private Instant createdAt;

  @Embedded private Identifiers identifiers;

  @Transient private @Nullable ProfileState noted;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected Craftsman() {}

  private Craftsman(
      CraftsmanOrigin origin, CraftsmanStatus status, Particulars particulars, Instant now) {
    this.id = Ids.next();
    this.origin = origin;
    this.membership = new Membership(status, now);
    this.particulars = particulars;
    this.availability = Availability.NONE;
    this.identifiers = new Identifiers();
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
    craftsman.availability = availability;
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
    membership.require("edit", CraftsmanStatus.DRAFT, CraftsmanStatus.VERIFIED);
    particulars = edited.keepingChecksOf(particulars);
  }

  void changeAvailability(Availability changed) {
    requireRegistered("change-availability");
    membership.requireInPool("change-availability");
    availability = changed;
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
    membership.submit(now);
  }

  void verify(Instant now) {
    membership.verify(now);
    particulars = particulars.withHonoursChecked();
  }

  void confirm(Instant now) {
    requireRegistered("confirm");
    membership.confirm(now);
  }

  /** Goes on with what both entries of a person say, in the place of the other one. */
  void absorb(Craftsman other, ProfileState together, Instant now) {
    requireRegistered("merge");
    other.requireRegistered("merge");
    membership.require("merge", CraftsmanStatus.DRAFT, CraftsmanStatus.VERIFIED);
    other.membership.mergeInto(id, now);
    particulars = together.particulars();
    availability = together.availability();
    identifiers.takeOver(other.identifiers);
  }

  void identify(IdentityDigest digest) {
    identifiers.identify(digest);
  }

  @Nullable String giveUpAccount() {
    String given = accountId;
    accountId = null;
    return given;
  }

  /** The list that the entry came from, where it is known by this key; the first list counts. */
  void listIn(RosterKey key) {
    requireRegistered("edit");
    identifiers.listIn(key);
  }

  /** An officer answers for everything the entry says: what is left of its way is gone at once. */
  void vouchFor(Instant now) {
    if (status() == CraftsmanStatus.DRAFT) {
      submit(now);
    }
    if (status() == CraftsmanStatus.SUBMITTED) {
      verify(now);
    }
    particulars = particulars.withHonoursChecked();
  }

  /** Nothing is added to what was published about a real person. */
  void requireRegistered(String action) {
    if (origin == CraftsmanOrigin.PUBLIC_RECORD) {
      throw Problem.conflict("craftsman-on-public-record", action);
    }
  }

  @PostLoad
  void remember() {
    noted = state();
  }

  /** What the profile said when this was asked last, if it has changed since. */
  Optional<ProfileState> takeReplaced() {
    ProfileState before = noted;
    noted = state();
    return Optional.ofNullable(before).filter(said -> !said.equals(noted));
  }

  ProfileState state() {
    return new ProfileState(particulars, availability);
  }

  public boolean published() {
    return status() == CraftsmanStatus.VERIFIED;
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

  /** The life of the entry, for steps that leave what it says as it is. */
  Membership membership() {
    return membership;
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
    return membership.status();
  }

  public Instant statusSince() {
    return membership.statusSince();
  }

  public @Nullable Instant submittedAt() {
    return membership.submittedAt();
  }

  public @Nullable String returnReason() {
    return membership.returnReason();
  }

  /** When somebody said last that the profile is right. */
  public @Nullable Instant confirmedAt() {
    return membership.confirmedAt();
  }

  /** Out of sight only because nobody said so. */
  public boolean lapsed() {
    return membership.lapsed();
  }

  public @Nullable String accountId() {
    return accountId;
  }

  public Particulars particulars() {
    return particulars;
  }

  public Availability availability() {
    return availability;
  }

  byte @Nullable [] sealedContact() {
    return sealedContact == null ? null : sealedContact.clone();
  }

  public Optional<RosterKey> rosterKey() {
    return identifiers.rosterKey();
  }

  public Optional<IdentityDigest> identity() {
    return identifiers.identity();
  }

  /** The entry that goes on in the place of this one. */
  public Optional<UUID> mergedInto() {
    return Optional.ofNullable(membership.mergedInto());
  }

  /** By what namesakes stand beside each other. */
  public String nameKey() {
    return identifiers.nameKey();
  }

  public @Nullable String source() {
    return source;
  }

  public List<String> facts() {
    return facts;
  }
}
