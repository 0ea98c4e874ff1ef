package org.jiangqiao.matching.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** An enterprise: whoever asks for help does so for one. */
@Entity
public class Enterprise {

  @Id private UUID id;
  @Column private String name;
  @Column private String uscc;

  @Enumerated(EnumType.STRING)
  @Column(name = "size_class")
  private SizeClass sizeClass;

  @Column(name = "industry_code")
  private String industryCode;

  @Column(name = "region_code")
  private String regionCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "specialised_level")
  private SpecialisedLevel specialisedLevel;

  @Column(name = "contact_name")
  private @Nullable String contactName;

  @Convert(converter = EncryptedText.class)
  @Column(name = "contact_mobile")
  private @Nullable String contactMobile;

  @Enumerated(EnumType.STRING)
  private EnterpriseStatus status;

  @Column(name = "reject_reason")
  private @Nullable String rejectReason;

  @Column private boolean demo;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected Enterprise() {}

  static Enterprise register(EnterpriseProfile profile, Instant now) {
    Enterprise enterprise = new Enterprise();
    enterprise.id = Ids.next();
    enterprise.createdAt = now;
    enterprise.status = EnterpriseStatus.PENDING;
    enterprise.describe(profile);
    return enterprise;
  }

  /** What the union approved must stay what it is: a new code or region is looked at again. */
  void change(EnterpriseProfile profile) {
    boolean otherEnterprise =
        !profile.uscc().equals(uscc) || !profile.regionCode().equals(regionCode);
    describe(profile);
    if (otherEnterprise || status == EnterpriseStatus.REJECTED) {
      status = EnterpriseStatus.PENDING;
      rejectReason = null;
    }
  }

  private void describe(EnterpriseProfile profile) {
    name = profile.name();
    uscc = profile.uscc();
    sizeClass = profile.sizeClass();
    industryCode = profile.industryCode();
    regionCode = profile.regionCode();
    specialisedLevel = profile.specialisedLevel();
    contactName = profile.contactName();
    contactMobile = profile.contactMobile();
    // Made-up enterprises carry the prefix in their name and are never counted as real ones.
    demo = profile.name().startsWith("演示");
  }

  void approve() {
    if (status != EnterpriseStatus.PENDING) {
      throw Problem.illegalTransition(status, "approve");
    }
    status = EnterpriseStatus.APPROVED;
  }

  void reject(String reason) {
    if (status != EnterpriseStatus.PENDING) {
      throw Problem.illegalTransition(status, "reject");
    }
    status = EnterpriseStatus.REJECTED;
    rejectReason = reason;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String uscc() {
    return uscc;
  }

  public SizeClass sizeClass() {
    return sizeClass;
  }

  public String industryCode() {
    return industryCode;
  }

  public String regionCode() {
    return regionCode;
  }

  public SpecialisedLevel specialisedLevel() {
    return specialisedLevel;
  }

  public @Nullable String contactName() {
    return contactName;
  }

  public @Nullable String contactMobile() {
    return contactMobile;
  }

  public EnterpriseStatus status() {
    return status;
  }

  public @Nullable String rejectReason() {
    return rejectReason;
  }

  public boolean demo() {
    return demo;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
