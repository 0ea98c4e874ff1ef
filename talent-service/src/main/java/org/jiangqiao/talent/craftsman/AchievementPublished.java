package org.jiangqiao.talent.craftsman;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.event.EventHandler;

/** A published innovation result is evidence for its authors. */
@ApplicationScoped
class AchievementPublished implements EventHandler {

  private static final Measures NOT_MEASURED = new Measures(false, null, null, null);

  private final EvidenceLog log;
  private final ObjectMapper json;

  AchievementPublished(EvidenceLog log, ObjectMapper json) {
    this.log = log;
    this.json = json;
  }

  @Override
  public String type() {
    return "org.jiangqiao.achievement.published";
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    Achievement achievement = EventData.read(json, data, Achievement.class);
    log.add(
        achievement.craftsmanIds(),
        new Deed(
            achievement.kind().equals("WORK_METHOD")
                ? EvidenceKind.WORK_METHOD
                : EvidenceKind.ACHIEVEMENT,
            achievement.title(),
            achievement.summary(),
            EventData.day(achievement.publishedAt())),
        EvidenceSource.achievement(achievement.achievementId()),
        NOT_MEASURED);
  }

  /** The part of the event that is kept here. */
  record Achievement(
      UUID achievementId,
      List<UUID> craftsmanIds,
      String title,
      String summary,
      String kind,
      Instant publishedAt) {}
}
