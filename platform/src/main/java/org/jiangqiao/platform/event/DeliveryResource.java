package org.jiangqiao.platform.event;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.operations.Operated;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The log of deliveries over HTTP. */
@Path(Operated.PATH + "/deliveries")
@RolesAllowed(Roles.PLATFORM_ADMIN)
@RunOnVirtualThread
@Tag(name = Operated.TAG, description = "What operators see and do of each service")
public class DeliveryResource {

  private final DeliveryLog log;
  private final Operated operated;

  DeliveryResource(DeliveryLog log, Operated operated) {
    this.log = log;
    this.operated = operated;
  }

  @GET
  @Operation(
      operationId = "listDeliveries",
      summary = "List the service's events on their way, newest first",
      description =
          "What everybody has had is forgotten after 30 days; what was given up stays until it is"
              + " sent again.")
  public Page<DeliveryEntry> list(
      @RestPath String service,
      @RestQuery @Nullable DeliveryStatus status,
      @RestQuery @Nullable String subscriber,
      @BeanParam @Valid PageRequest page) {
    operated.require(service);
    return log.page(status, subscriber, page);
  }

  @POST
  @Path("/{eventId}/{subscriber}/replay")
  @ResponseStatus(202)
  @APIResponse(responseCode = "202", description = "Accepted")
  @Operation(operationId = "replayDelivery", summary = "Send an event to a subscriber again")
  public void replay(
      @RestPath String service, @RestPath UUID eventId, @RestPath String subscriber) {
    operated.require(service);
    log.replay(eventId, subscriber);
  }
}
