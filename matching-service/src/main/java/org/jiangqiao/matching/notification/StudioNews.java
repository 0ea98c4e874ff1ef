package org.jiangqiao.matching.notification;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.event.EventHandler;

/** Tells people what becomes of a studio: its leader, whoever is asked to join, and the union. */
@Singleton
class StudioNews implements EventHandler {

  private static final String APPLIED = "APPLIED";

  /** What a person is told; whatever else happens to studios is nobody's news here. */
  private static final Map<String, NoticeType> TO_A_PERSON =
      Map.of(
          "MEMBER_INVITED", NoticeType.STUDIO_INVITED,
          "ACCREDITED", NoticeType.STUDIO_ACCREDITED,
          "PROMOTED", NoticeType.STUDIO_ACCREDITED,
          "REFUSED", NoticeType.STUDIO_REFUSED,
          "RENEWED", NoticeType.STUDIO_RENEWED,
          "WARNED", NoticeType.STUDIO_WARNED,
          "REVOKED", NoticeType.STUDIO_REVOKED,
          "LEADER_CHANGED", NoticeType.STUDIO_LED);

  private final Notifier notifier;

  StudioNews(Notifier notifier) {
    this.notifier = notifier;
  }

  @Override
  public String type() {
    return "org.jiangqiao.studio.changed";
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    String action = data.path("action").asText();
    String id = data.path("studioId").asText();
    List<String> args = List.of(data.path("name").asText(), data.path("reason").asText(""));
    if (action.equals(APPLIED)) {
      notifier.send(
          new Notice(
              Recipient.union(data.path("regionCode").asText()),
              NoticeType.STUDIO_APPLIED,
              args,
              "/union/studios/" + id));
      return;
    }
    NoticeType notice = TO_A_PERSON.get(action);
    // Whoever was registered by an officer and has no account reads nothing here.
    if (notice != null && data.hasNonNull("accountId")) {
      notifier.send(
          new Notice(
              Recipient.account(data.path("accountId").asText()),
              notice,
              args,
              "/craftsman/studios/" + id));
    }
  }
}
