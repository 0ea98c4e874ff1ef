package org.jiangqiao.matching.helprequest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A craftsman who has agreed to help in a case. */
@Entity
@Table(name = "help_request_participant")
@IdClass(Participant.Key.class)
public class Participant {

  /** One craftsman takes part in a case once. */
  public record Key(UUID helpRequestId, UUID craftsmanId) implements Serializable {}

  @Id
  @Column(name = "help_request_id")
  private UUID helpRequestId;

  @Id
  @Column(name = "craftsman_id")
  private UUID craftsmanId;

  @Column(name = "account_id")
  private String accountId;

  @Column private String name;

  @Enumerated(EnumType.STRING)
  private ParticipantRole role;

  @Column(name = "joined_at")
  private Instant joinedAt;

  protected Participant() {}

  static Participant consulted(UUID helpRequestId, Joining joining, Instant now) {
    Participant participant = new Participant();
    participant.helpRequestId = helpRequestId;
    participant.craftsmanId = joining.craftsmanId();
    participant.accountId = joining.accountId();
    participant.name = joining.name();
    participant.role = ParticipantRole.CONSULTED;
    participant.joinedAt = now;
    return participant;
  }

  void engage() {
    role = ParticipantRole.ENGAGED;
  }

  public UUID helpRequestId() {
    return helpRequestId;
  }

  public UUID craftsmanId() {
    return craftsmanId;
  }

  public String accountId() {
    return accountId;
  }

  public String name() {
    return name;
  }

  public ParticipantRole role() {
    return role;
  }

  public Instant joinedAt() {
    return joinedAt;
  }
}
