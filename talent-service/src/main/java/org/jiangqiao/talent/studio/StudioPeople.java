package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.studio.StudioStep.Deed;
import org.jiangqiao.talent.studio.StudioStep.Facts;
import org.jspecify.annotations.Nullable;

/** Who joins a studio, who leaves it, and who leads it next. */
@ApplicationScoped
public class StudioPeople {

  private final StudioAccess access;
  private final StudioMembers members;
  private final CraftsmanRepository craftsmen;
  private final StudioChronicle chronicle;
  private final StudioNews news;
  private final StudioDossiers dossiers;
  private final StudioTerms terms;
  private final BusinessDate date;

  StudioPeople(
      StudioAccess access,
      StudioMembers members,
      CraftsmanRepository craftsmen,
      StudioChronicle chronicle,
      StudioNews news,
      StudioDossiers dossiers,
      StudioTerms terms,
      BusinessDate date) {
    this.access = access;
    this.members = members;
    this.craftsmen = craftsmen;
    this.chronicle = chronicle;
    this.news = news;
    this.dossiers = dossiers;
    this.terms = terms;
    this.date = date;
  }

  /** A membership of a studio, and the version of the studio that its author has seen. */
  public record Place(UUID studio, UUID member, @Nullable String ifMatch) {}

  @Transactional
  public StudioDossier invite(UUID id, @Nullable String ifMatch, UUID craftsmanId) {
    Studio studio = access.led(id);
    ETags.require(ifMatch, studio.version());
    studio.arrange("invite-member", date.now());
    Craftsman invited = invitable(craftsmanId);
    if (invited.id().equals(studio.leaderId())
        || members.open(studio.id(), invited.id()).isPresent()) {
      throw Problem.duplicate("studio-member-already");
    }
    if (members.countOpen(studio.id()) >= terms.members()) {
      throw Problem.conflict("studio-members-full", terms.members());
    }
    members.persist(StudioMember.invite(studio, invited.id(), date.now()));
    news.tell(studio, Deed.of(StudioAction.MEMBER_INVITED), invited);
    return told(studio, StudioAction.MEMBER_INVITED, invited);
  }

  /** By whatever id somebody is known. */
  private Craftsman invitable(UUID craftsmanId) {
    return Optional.ofNullable(craftsmen.current(List.of(craftsmanId)).get(craftsmanId))
        .filter(Craftsman::invitable)
        .orElseThrow(() -> Problem.invalid("craftsmanId", "studio-member-not-verified"));
  }

  @Transactional
  public StudioDossier accept(Place place) {
    Studio studio = own(place, "accept-membership");
    StudioMember member = ownMembership(studio, place.member());
    member.accept(date.now());
    return told(studio, StudioAction.MEMBER_JOINED, access.own());
  }

  @Transactional
  public void decline(Place place) {
    Studio studio = own(place, "decline-membership");
    ownMembership(studio, place.member()).decline(date.now());
    chronicle.record(
        studio, Deed.about(StudioAction.MEMBER_DECLINED, access.own().particulars().name()));
  }

  /** By the member, or by the leader, who may take back an invitation just so. */
  @Transactional
  public void depart(Place place, @Nullable String reason) {
    Studio studio = access.visible(place.studio());
    ETags.require(place.ifMatch(), studio.version());
    StudioMember member = membership(studio, place.member()).orElseThrow(StudioPeople::hidden);
    if (access.relation(studio).filter(StudioRelation.LEADER::equals).isPresent()) {
      studio.arrange("leave-studio", date.now());
    } else if (isOwn(member)) {
      studio.hear("leave-studio", date.now());
    } else {
      throw hidden();
    }
    member.leave(date.now());
    chronicle.record(
        studio,
        new Deed(StudioAction.MEMBER_LEFT, reason, Facts.about(nameOf(member.craftsmanId()))));
  }

  /** An officer puts a member in the place of a leader who cannot go on. */
  @Transactional
  public StudioDossier succeed(UUID id, @Nullable String ifMatch, Succession succession) {
    Studio studio = access.toDecide(id);
    ETags.require(ifMatch, studio.version());
    StudioMember successor =
        members
            .open(studio.id(), succession.craftsmanId())
            .filter(StudioMember::active)
            .orElseThrow(() -> Problem.invalid("craftsmanId", "studio-successor-no-member"));
    Craftsman next = invitable(successor.craftsmanId());
    String names = nameOf(studio.leaderId()) + " → " + next.particulars().name();
    members.persist(StudioMember.formerLeader(studio, date.now()));
    successor.leave(date.now());
    studio.succeed(next.id(), date.now());
    chronicle.record(
        studio, new Deed(StudioAction.LEADER_CHANGED, succession.reason(), Facts.about(names)));
    return dossiers.of(studio);
  }

  /** Who is to lead a studio, and why somebody else does not any more. */
  public record Succession(UUID craftsmanId, String reason) {}

  private String nameOf(UUID craftsman) {
    return craftsmen.findById(craftsman).particulars().name();
  }

  private Studio own(Place place, String action) {
    Studio studio = access.visible(place.studio());
    ETags.require(place.ifMatch(), studio.version());
    studio.hear(action, date.now());
    return studio;
  }

  private StudioMember ownMembership(Studio studio, UUID id) {
    return membership(studio, id).filter(this::isOwn).orElseThrow(StudioPeople::hidden);
  }

  private Optional<StudioMember> membership(Studio studio, UUID id) {
    return members.findByIdOptional(id).filter(member -> member.studioId().equals(studio.id()));
  }

  private boolean isOwn(StudioMember member) {
    return access.ownEntry().filter(entry -> entry.id().equals(member.craftsmanId())).isPresent();
  }

  private static Problem hidden() {
    return Problem.notFound("studio-member");
  }

  private StudioDossier told(Studio studio, StudioAction action, Craftsman about) {
    chronicle.record(studio, Deed.about(action, about.particulars().name()));
    return dossiers.of(studio);
  }
}
