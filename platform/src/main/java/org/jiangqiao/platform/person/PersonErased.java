package org.jiangqiao.platform.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiangqiao.platform.event.EventHandler;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;

/** Somebody's data has been deleted where they asked for it; here it goes as well. */
@ApplicationScoped
public class PersonErased implements EventHandler {

  public static final String TYPE = "org.jiangqiao.person.erased";

  private final Erasing erasing;
  private final ObjectMapper json;

  PersonErased(Erasing erasing, ObjectMapper json) {
    this.erasing = erasing;
    this.json = json;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    erasing.erase(read(data));
  }

  private LeavingPerson read(JsonNode data) {
    try {
      return json.treeToValue(data, LeavingPerson.class);
    } catch (JsonProcessingException notOurs) {
      throw Problem.of(ProblemType.MALFORMED_BODY).causedBy(notOurs);
    }
  }
}
