package org.jiangqiao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Where other services deliver their events. */
@Path("/internal/events")
@RolesAllowed(Roles.SERVICE)
@RunOnVirtualThread
public class InboxResource {

  private final Inbox inbox;
  private final ObjectMapper json;

  InboxResource(Inbox inbox, ObjectMapper json) {
    this.inbox = inbox;
    this.json = json;
  }

  @POST
  @Consumes({JsonFormat.CONTENT_TYPE, MediaType.APPLICATION_JSON})
  @Operation(hidden = true)
  public void receive(byte[] body) {
    CloudEvent event = read(body);
    String subject = event.getSubject();
    inbox.receive(
        id(event), event.getType(), subject == null ? "" : subject, data(event.getData()));
  }

  private static CloudEvent read(byte[] body) {
    try {
      return new JsonFormat().deserialize(body);
    } catch (EventDeserializationException | CloudEventRWException notAnEvent) {
      throw Problem.of(ProblemType.MALFORMED_BODY).causedBy(notAnEvent);
    }
  }

  private static UUID id(CloudEvent event) {
    try {
      return UUID.fromString(event.getId());
    } catch (IllegalArgumentException notOurs) {
      throw Problem.invalid("id", "wrong-format").causedBy(notOurs);
    }
  }

  private JsonNode data(@Nullable CloudEventData data) {
    try {
      return switch (data) {
        case null -> NullNode.getInstance();
        case JsonCloudEventData tree -> tree.getNode();
        default -> json.readTree(data.toBytes());
      };
    } catch (IOException notJson) {
      throw Problem.of(ProblemType.MALFORMED_BODY).causedBy(notJson);
    }
  }
}
