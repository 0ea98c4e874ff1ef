package org.jiangqiao.achievements.achievement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One deed in the life of a result: who, when, why. */
@Entity
@Table(name = "achievement_history")
public class HistoryEntry {

  @Id UUID id;

  @Column(name = "achievement_id")
  UUID achievementId;

  @Column Instant at;
  @Column String actor;

  @Column
  @Enumerated(EnumType.STRING)
  AchievementAction action;

  @Nullable String reason;

  protected HistoryEntry() {
    // For the persistence provider.
  }

  static HistoryEntry of(
      Achievement achievement, AchievementAction action, String actor, @Nullable String reason) {
    HistoryEntry entry = new HistoryEntry();
    entry.id = Ids.next();
    entry.achievementId = achievement.id();
    entry.at = achievement.updatedAt();
    entry.actor = actor;
    entry.action = action;
    entry.reason = reason;
    return entry;
  }

  public Instant at() {
    return at;
  }

  public String actor() {
    return actor;
  }

  public AchievementAction action() {
    return action;
  }

  public @Nullable String reason() {
    return reason;
  }
}
