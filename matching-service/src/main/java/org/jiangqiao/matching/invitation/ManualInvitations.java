package org.jiangqiao.matching.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.matching.candidate.CandidateMatching;
import org.jiangqiao.matching.candidate.Reason;
import org.jiangqiao.matching.candidate.Workload;
import org.jiangqiao.matching.candidate.Workloads;
import org.jiangqiao.matching.client.CraftsmanRef;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** An officer asks a craftsman of their own choice. */
@ApplicationScoped
public class ManualInvitations {

  private static final Set<HelpRequestStatus> ASKING =
      EnumSet.of(HelpRequestStatus.CONSULTING, HelpRequestStatus.DISPATCHING);

  private final InvitationRepository invitations;
  private final Inviting inviting;
  private final InvitationConfig config;
  private final CandidateMatching matching;
  private final Workloads workloads;
  private final TalentDirectory talent;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final Sql sql;

  ManualInvitations(
      InvitationRepository invitations,
      Inviting inviting,
      InvitationConfig config,
      CandidateMatching matching,
      Workloads workloads,
      TalentDirectory talent,
      CaseAccess access,
      CaseProgress progress,
      Sql sql) {
    this.invitations = invitations;
    this.inviting = inviting;
    this.config = config;
    this.matching = matching;
    this.workloads = workloads;
    this.talent = talent;
    this.access = access;
    this.progress = progress;
    this.sql = sql;
  }

  /** Of one craftsman, in all cases. */
  public int mostOpen() {
    return config.maxOpen();
  }

  /** The ranking may be overruled, the rest and the load of the craftsman may not. */
  public Invitation invite(UUID helpRequestId, UUID craftsmanId, InvitationPurpose purpose) {
    Party officer = access.require(helpRequestId, Party.Role.UNION);
    CraftsmanRef craftsman = talent.lookup(List.of(craftsmanId)).get(craftsmanId);
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              HelpRequestFacts request = progress.lock(helpRequestId);
              return send(request, invitee(request, craftsman), purpose, officer);
            });
  }

  /**
   * For a visit in a plan of the week.
   *
   * @param craftsman as talent knew them before the transaction; absent when it did not
   * @param time day and half of the day, for the reason that the craftsman reads
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void invitePlanned(
      UUID helpRequestId, @Nullable CraftsmanRef craftsman, List<String> time) {
    Party officer = access.require(helpRequestId, Party.Role.UNION);
    HelpRequestFacts request = progress.lock(helpRequestId);
    send(
        request,
        invitee(request, craftsman).because(new Reason("case.invited-by-plan", time)),
        InvitationPurpose.VISIT,
        officer);
  }

  private Invitation send(
      HelpRequestFacts request, Invitee invitee, InvitationPurpose purpose, Party officer) {
    claim(invitee.craftsmanId());
    requireFree(request, invitee.craftsmanId());
    return inviting.inviteByHand(request, invitee, purpose, officer.actor());
  }

  /** Until the transaction ends nobody else counts their open invitations. */
  private void claim(UUID craftsmanId) {
    sql.one(
        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> row.getInt(1),
        craftsmanId.toString());
  }

  private static String account(@Nullable CraftsmanRef craftsman) {
    if (craftsman == null) {
      throw Problem.invalid("craftsmanId", "craftsman-unknown");
    }
    if (craftsman.origin().equals("PUBLIC_RECORD")) {
      throw Problem.conflict("craftsman-public-record");
    }
    String account = craftsman.accountId();
    if (!craftsman.active() || account == null) {
      throw Problem.conflict("craftsman-not-invitable");
    }
    return account;
  }

  private void requireFree(HelpRequestFacts request, UUID craftsmanId) {
    if (!ASKING.contains(request.status())) {
      throw Problem.illegalTransition(request.status(), "invitation");
    }
    boolean already =
        invitations.of(List.of(request.id())).stream()
            .anyMatch(
                one -> one.craftsmanId().equals(craftsmanId) && (one.open() || one.accepted()));
    if (already) {
      throw Problem.conflict("craftsman-already-invited");
    }
    Workload load =
        workloads.of(request.id(), List.of(craftsmanId)).getOrDefault(craftsmanId, Workload.NONE);
    if (load.openInvitations() >= config.maxOpen()) {
      throw Problem.conflict("craftsman-too-many-invitations", config.maxOpen());
    }
  }

  private Invitee invitee(HelpRequestFacts request, @Nullable CraftsmanRef craftsman) {
    String account = account(craftsman);
    CraftsmanRef known = Objects.requireNonNull(craftsman);
    return matching.ranked(request.id()).stream()
        .filter(candidate -> candidate.craftsmanId().equals(known.id()))
        .findFirst()
        .map(Invitee::of)
        .orElseGet(
            () ->
                new Invitee(
                    known.id(),
                    account,
                    known.name(),
                    Objects.requireNonNullElse(known.regionCode(), request.regionCode()),
                    List.of(Reason.of("case.invited-by-hand"))));
  }
}
