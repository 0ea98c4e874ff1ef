package org.jiangqiao.platform.codelist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.platform.event.EventHandler;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;

/** Takes over the editions that another service publishes. */
@ApplicationScoped
class EditionPublished implements EventHandler {

  private final CodeListEditions editions;
  private final ObjectMapper json;

  EditionPublished(CodeListEditions editions, ObjectMapper json) {
    this.editions = editions;
    this.json = json;
  }

  @Override
  public String type() {
    return CodeListEditions.PUBLISHED;
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    try {
      editions.store(json.treeToValue(data, CodeListEdition.class));
    } catch (JsonProcessingException e) {
      throw Problem.of(ProblemType.MALFORMED_BODY).causedBy(e);
    }
  }
}
