package org.jiangqiao.matching.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.notification.Notice;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.notification.Notifier;
import org.jiangqiao.matching.notification.Recipient;
import org.jiangqiao.matching.paging.IdCursor;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Registering, describing and approving enterprises. */
@ApplicationScoped
public class Enterprises {

  private final EnterpriseRepository enterprises;
  private final MemberRepository members;
  private final CodeLists codes;
  private final Notifier notifier;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Enterprises(
      EnterpriseRepository enterprises,
      MemberRepository members,
      CodeLists codes,
      Notifier notifier,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.enterprises = enterprises;
    this.members = members;
    this.codes = codes;
    this.notifier = notifier;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** By its own people, who become members; or by an officer, for an enterprise without account. */
  @Transactional
  public Enterprise register(EnterpriseProfile profile) {
    boolean byOfficer = !caller.has(Roles.ENTERPRISE);
    if (byOfficer) {
      caller.scope().require(profile.regionCode());
    } else if (members.enterpriseOf(caller.subject()).isPresent()) {
      throw Problem.conflict("enterprise-one-per-account");
    }
    check(profile, null);
    Enterprise enterprise = Enterprise.register(profile, clock.instant());
    enterprises.persistAndFlush(enterprise);
    if (!byOfficer) {
      members.persist(new EnterpriseMember(caller.subject(), enterprise.id(), clock.instant()));
    }
    notifyUnion(enterprise);
    audit
        .in(enterprise.regionCode())
        .record("enterprise.registered", "enterprise", enterprise.id(), Map.of());
    return enterprise;
  }

  @Transactional
  public Enterprise change(UUID id, @Nullable String ifMatch, EnterpriseProfile profile) {
    Enterprise enterprise = own(id);
    ETags.require(ifMatch, enterprise.version());
    check(profile, id);
    boolean wasPending = enterprise.status() == EnterpriseStatus.PENDING;
    enterprise.change(profile);
    enterprises.flush();
    if (!wasPending && enterprise.status() == EnterpriseStatus.PENDING) {
      notifyUnion(enterprise);
    }
    audit.in(enterprise.regionCode()).record("enterprise.changed", "enterprise", id, Map.of());
    return enterprise;
  }

  @Transactional
  public Enterprise approve(UUID id, @Nullable String ifMatch) {
    Enterprise enterprise = inScope(id);
    ETags.require(ifMatch, enterprise.version());
    enterprise.approve();
    enterprises.flush();
    notifyMembers(enterprise, NoticeType.ENTERPRISE_APPROVED, List.of(enterprise.name()));
    audit.in(enterprise.regionCode()).record("enterprise.approved", "enterprise", id, Map.of());
    return enterprise;
  }

  @Transactional
  public Enterprise reject(UUID id, @Nullable String ifMatch, String reason) {
    Enterprise enterprise = inScope(id);
    ETags.require(ifMatch, enterprise.version());
    enterprise.reject(reason);
    enterprises.flush();
    notifyMembers(enterprise, NoticeType.ENTERPRISE_REJECTED, List.of(enterprise.name(), reason));
    audit
        .in(enterprise.regionCode())
        .record("enterprise.rejected", "enterprise", id, Map.of("reason", reason));
    return enterprise;
  }

  @Transactional
  public Enterprise addMember(UUID id, String accountId) {
    Enterprise enterprise = own(id);
    if (members.enterpriseOf(accountId).isPresent()) {
      throw Problem.conflict("enterprise-one-per-account");
    }
    members.persistAndFlush(new EnterpriseMember(accountId, id, clock.instant()));
    audit
        .in(enterprise.regionCode())
        .record("enterprise.member-added", "enterprise", id, Map.of("accountId", accountId));
    return enterprise;
  }

  /** Own, or an officer's in scope; for everybody else it does not exist. */
  public Enterprise visible(UUID id) {
    Enterprise enterprise = enterprises.get(id);
    if (caller.scope().covers(enterprise.regionCode()) && caller.has(Roles.UNION_OFFICER)) {
      return enterprise;
    }
    return own(id);
  }

  public Enterprise ofCaller() {
    return members
        .enterpriseOf(caller.subject())
        .map(enterprises::get)
        .orElseThrow(() -> Problem.notFound("enterprise"));
  }

  public Page<Enterprise> search(EnterpriseFilter filter, PageRequest page) {
    List<Enterprise> found =
        enterprises.search(
            caller.scope(), filter, IdCursor.decode(page.cursor()), page.limit() + 1);
    return Page.of(found, page.limit(), enterprise -> IdCursor.encode(enterprise.id()));
  }

  private Enterprise own(UUID id) {
    UUID own = members.enterpriseOf(caller.subject()).orElse(null);
    if (!id.equals(own)) {
      throw Problem.notFound("enterprise");
    }
    return enterprises.get(id);
  }

  private Enterprise inScope(UUID id) {
    Enterprise enterprise = enterprises.get(id);
    caller.scope().require(enterprise.regionCode());
    return enterprise;
  }

  private void check(EnterpriseProfile profile, @Nullable UUID self) {
    if (UnifiedSocialCreditCode.check(profile.uscc())
        instanceof UnifiedSocialCreditCode.Malformed malformed) {
      throw Problem.invalid("uscc", "uscc-malformed." + malformed.reason());
    }
    codes.regions().require("regionCode", profile.regionCode());
    codes.industries().require("industryCode", profile.industryCode());
    if (enterprises.usccTaken(profile.uscc(), self)) {
      throw Problem.duplicate("enterprise-uscc-taken");
    }
  }

  private void notifyUnion(Enterprise enterprise) {
    notifier.send(
        new Notice(
            Recipient.union(enterprise.regionCode()),
            NoticeType.ENTERPRISE_REGISTERED,
            List.of(enterprise.name()),
            "/union/enterprises/" + enterprise.id()));
  }

  private void notifyMembers(Enterprise enterprise, NoticeType type, List<String> args) {
    for (String account : members.accountsOf(enterprise.id())) {
      notifier.send(new Notice(Recipient.account(account), type, args, "/enterprise/profile"));
    }
  }
}
