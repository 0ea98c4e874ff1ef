package org.jiangqiao.matching.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.json.StringList;
import org.jiangqiao.matching.json.StringMap;
import org.jspecify.annotations.Nullable;

/** An entry as it is stored: without a language. */
@Entity
@Table(name = "timeline_entry")
class TimelineRow {

  @Id UUID id;

  @Column(name = "help_request_id")
  UUID helpRequestId;

  @Column Instant at;

  @Enumerated(EnumType.STRING)
  TimelineType type;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor_role")
  ActorRole actorRole;

  @Column(name = "actor_account")
  @Nullable String actorAccount;

  @Column(name = "actor_name")
  String actorName;

  @Column(name = "from_status")
  @Nullable String fromStatus;

  @Column(name = "to_status")
  @Nullable String toStatus;

  @Convert(converter = StringList.class)
  @Column
  List<String> args;

  @Convert(converter = StringMap.class)
  @Column
  Map<String, String> data;

  protected TimelineRow() {}

  TimelineRow(UUID id, Instant at, TimelineEvent event) {
    this.id = id;
    this.helpRequestId = event.helpRequestId();
    this.at = at;
    this.type = event.type();
    this.actorRole = event.actor().role();
    this.actorAccount = event.actor().accountId();
    this.actorName = event.actor().name();
    this.fromStatus = event.from();
    this.toStatus = event.to();
    this.args = event.args();
    this.data = event.data();
  }
}
