package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who takes part in a case. */
@ApplicationScoped
public class Participants {

  private final ParticipantRepository participants;
  private final Clock clock;

  Participants(ParticipantRepository participants, Clock clock) {
    this.participants = participants;
    this.clock = clock;
  }

  public List<Participant> of(UUID helpRequestId) {
    return participants.of(helpRequestId);
  }

  public Map<UUID, List<Participant>> of(Collection<UUID> helpRequestIds) {
    return participants.of(helpRequestIds);
  }

  /** From now on the craftsman sees the case and may write in it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void join(UUID helpRequestId, Joining joining) {
    if (participants
        .findByIdOptional(new Participant.Key(helpRequestId, joining.craftsmanId()))
        .isEmpty()) {
      participants.persist(Participant.consulted(helpRequestId, joining, clock.instant()));
    }
  }

  /** The case is no longer theirs to see; what they wrote in it stays. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void leave(UUID helpRequestId, UUID craftsmanId) {
    participants.deleteById(new Participant.Key(helpRequestId, craftsmanId));
    participants.flush();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void engage(UUID helpRequestId, Collection<UUID> craftsmanIds) {
    participants.of(helpRequestId).stream()
        .filter(participant -> craftsmanIds.contains(participant.craftsmanId()))
        .forEach(Participant::engage);
  }
}
