package org.jiangqiao.matching.notification;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.event.EventHandler;

/** Tells the owner of a saved search that something came into the corpus for it. */
@ApplicationScoped
class SavedSearchMatchedHandler implements EventHandler {

  private final Notifier notifier;

  SavedSearchMatchedHandler(Notifier notifier) {
    this.notifier = notifier;
  }

  @Override
  public String type() {
    return "org.jiangqiao.saved-search.matched";
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    String documents = data.path("documents").asText();
    notifier.send(
        new Notice(
            Recipient.account(data.path("accountId").asText()),
            NoticeType.SAVED_SEARCH_MATCHED,
            List.of(
                data.path("name").asText(),
                data.path("atLeast").asBoolean() ? documents + "+" : documents),
            "/saved-searches/" + data.path("savedSearchId").asText()));
  }
}
