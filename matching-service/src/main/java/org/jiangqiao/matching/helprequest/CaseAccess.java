package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.matching.attachment.AttachmentAccess;
import org.jiangqiao.matching.enterprise.Members;
import org.jiangqiao.matching.timeline.Actor;
import org.jiangqiao.matching.timeline.ActorRole;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.problem.Problem;

/**
 * The one place that decides who may see a case: the members of its enterprise, the craftsmen who
 * take part, the officers in scope. For everybody else it does not exist.
 */
@ApplicationScoped
public class CaseAccess implements AttachmentAccess {

  private final HelpRequestRepository requests;
  private final ParticipantRepository participants;
  private final Members members;
  private final Caller caller;

  CaseAccess(
      HelpRequestRepository requests,
      ParticipantRepository participants,
      Members members,
      Caller caller) {
    this.requests = requests;
    this.participants = participants;
    this.members = members;
    this.caller = caller;
  }

  /**
   * @throws Problem NOT_FOUND for who is no party of the case
   */
  public Party party(UUID helpRequestId) {
    HelpRequest request = requests.get(helpRequestId);
    return asMember(request)
        .or(() -> asOfficer(request))
        .or(() -> asCraftsman(request))
        .orElseThrow(() -> Problem.notFound("help-request"));
  }

  /**
   * @throws Problem NOT_FOUND for who is no party of the case, FORBIDDEN for who is another party
   */
  public Party require(UUID helpRequestId, Party.Role... roles) {
    Party party = party(helpRequestId);
    if (!Arrays.asList(roles).contains(party.role())) {
      throw Problem.forbidden();
    }
    return party;
  }

  @Override
  public void requireReadable(UUID helpRequestId) {
    require(helpRequestId, Party.Role.values());
  }

  private Optional<Party> asMember(HelpRequest request) {
    boolean member =
        caller.has(Roles.ENTERPRISE) && members.isMember(caller.subject(), request.enterpriseId());
    return member
        ? Optional.of(new Party(Party.Role.ENTERPRISE, actor(ActorRole.ENTERPRISE), null))
        : Optional.empty();
  }

  /** A draft is the enterprise's own affair. */
  private Optional<Party> asOfficer(HelpRequest request) {
    boolean inScope =
        caller.has(Roles.UNION_OFFICER)
            && caller.scope().covers(request.regionCode())
            && request.submittedAt() != null;
    return inScope
        ? Optional.of(new Party(Party.Role.UNION, actor(ActorRole.UNION), null))
        : Optional.empty();
  }

  private Optional<Party> asCraftsman(HelpRequest request) {
    if (!caller.has(Roles.CRAFTSMAN)) {
      return Optional.empty();
    }
    return participants
        .byAccount(request.id(), caller.subject())
        .map(
            self ->
                new Party(
                    Party.Role.CRAFTSMAN,
                    new Actor(ActorRole.CRAFTSMAN, self.accountId(), self.name()),
                    self.craftsmanId()));
  }

  private Actor actor(ActorRole role) {
    return new Actor(role, caller.subject(), caller.displayName());
  }
}
