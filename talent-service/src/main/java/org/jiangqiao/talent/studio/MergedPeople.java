package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.talent.craftsman.CraftsmanMerged;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.studio.StudioStep.Deed;

/** Whoever had two entries in the pool leads and belongs to studios as the one that goes on. */
@ApplicationScoped
class MergedPeople {

  private final StudioRepository studios;
  private final StudioMembers members;
  private final CraftsmanRepository craftsmen;
  private final StudioChronicle chronicle;
  private final BusinessDate date;

  MergedPeople(
      StudioRepository studios,
      StudioMembers members,
      CraftsmanRepository craftsmen,
      StudioChronicle chronicle,
      BusinessDate date) {
    this.studios = studios;
    this.members = members;
    this.craftsmen = craftsmen;
    this.chronicle = chronicle;
    this.date = date;
  }

  void follow(@Observes CraftsmanMerged merged) {
    Set<Studio> touched = new LinkedHashSet<>(studios.ledBy(merged.absorbed()));
    touched.forEach(studio -> endMembershipOfLeader(studio.id(), merged.survivor()));
    for (StudioMember time : members.timesOf(merged.absorbed())) {
      Studio studio = studios.findById(time.studioId());
      settle(time, studio, merged.survivor());
      touched.add(studio);
    }
    String name = craftsmen.findById(merged.survivor()).particulars().name();
    for (Studio studio : touched) {
      studio.follow(merged.absorbed(), merged.survivor(), date.now());
      chronicle.record(studio, Deed.about(StudioAction.PERSON_MERGED, name));
    }
  }

  /** Nobody belongs to a studio twice, nor to the one that they lead. */
  private void settle(StudioMember time, Studio studio, UUID survivor) {
    if (time.open() && leads(studio, time, survivor)) {
      time.leave(date.now());
    }
    Optional<StudioMember> other =
        time.open() ? members.open(studio.id(), survivor) : Optional.empty();
    other.ifPresent(present -> (present.active() ? time : present).leave(date.now()));
    members.flush(); // one of two that are open ends before both are of one person
    time.follow(survivor);
  }

  private static boolean leads(Studio studio, StudioMember time, UUID survivor) {
    return studio.leaderId().equals(survivor) || studio.leaderId().equals(time.craftsmanId());
  }

  private void endMembershipOfLeader(UUID studio, UUID leader) {
    members.open(studio, leader).ifPresent(member -> member.leave(date.now()));
  }
}
