package org.jiangqiao.matching.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.timeline.ActorRole;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One message in the thread of a case. */
@Entity
@Table(name = "consultation_message")
class ConsultationMessage {

  @Id UUID id;

  @Column(name = "help_request_id")
  UUID helpRequestId;

  @Enumerated(EnumType.STRING)
  @Column(name = "author_role")
  ActorRole authorRole;

  @Column(name = "author_account")
  String authorAccount;

  @Column(name = "author_name")
  String authorName;

  @Column(name = "craftsman_id")
  @Nullable UUID craftsmanId;

  @Column String text;

  @Column(name = "accepted_at")
  @Nullable Instant acceptedAt;

  @Column Instant at;

  protected ConsultationMessage() {}

  ConsultationMessage(UUID helpRequestId, Party author, String account, String text, Instant now) {
    this.id = Ids.next();
    this.helpRequestId = helpRequestId;
    this.authorRole = author.actor().role();
    this.authorAccount = account;
    this.authorName = author.actor().name();
    this.craftsmanId = author.craftsmanId();
    this.text = text;
    this.at = now;
  }

  /** Saying twice that it helped is saying it once. */
  void accept(Instant now) {
    if (acceptedAt == null) {
      acceptedAt = now;
    }
  }
}
