package org.jiangqiao.platform.event;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.operations.Operated;
import org.jiangqiao.platform.page.Page;

/** Webhooks over HTTP. */
@Path(Operated.PATH + "/webhooks")
@RolesAllowed(Roles.PLATFORM_ADMIN)
@RunOnVirtualThread
@Tag(name = Operated.TAG)
public class WebhookResource {

  /** What the subscriber checks signatures with, in the form of Standard Webhooks. */
  @Schema(name = "WebhookSecret")
  public record Secret(String secret) {}

  /** Why nothing is to be sent for a while, for the colleagues. */
  @Schema(name = "WebhookPause")
  public record Pause(@NotBlank @Size(max = 200) String reason) {}

  /** From when on events are sent again; at most 30 days back. */
  @Schema(name = "WebhookReplay")
  public record Replay(@NotNull Instant since) {}

  private final Webhooks webhooks;
  private final DeliveryLog log;
  private final Operated operated;

  WebhookResource(Webhooks webhooks, DeliveryLog log, Operated operated) {
    this.webhooks = webhooks;
    this.log = log;
    this.operated = operated;
  }

  @GET
  @Operation(operationId = "listWebhooks", summary = "List who outside gets the service's events")
  public Page<WebhookView> list(@RestPath String service) {
    operated.require(service);
    return new Page<>(webhooks.list(), null);
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @APIResponse(
      responseCode = "201",
      description = "In force",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = WebhookView.class)))
  @Operation(
      operationId = "createWebhook",
      summary = "Have events sent to an address outside",
      description =
          "CloudEvents 1.0 in JSON, signed as the Standard Webhooks specification says. Only https,"
              + " and no address inside private networks unless the operator has allowed them.")
  public WebhookView create(@RestPath String service, @NotNull @Valid WebhookRequest request) {
    operated.require(service);
    return webhooks.subscribe(request);
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "deleteWebhook", summary = "Send nothing there any more")
  public void delete(@RestPath String service, @RestPath UUID id) {
    operated.require(service);
    webhooks.unsubscribe(id);
  }

  @POST
  @Path("/{id}/activation")
  @Operation(
      operationId = "enableWebhook",
      summary = "Switch a webhook on again that was paused, or switched off after repeated failure")
  public WebhookView enable(@RestPath String service, @RestPath UUID id) {
    operated.require(service);
    return webhooks.enable(id);
  }

  @POST
  @Path("/{id}/pause")
  @Operation(
      operationId = "pauseWebhook",
      summary = "Send nothing there until it is switched on again",
      description = "What happens meanwhile can be sent afterwards, by a replay.")
  public WebhookView pause(
      @RestPath String service, @RestPath UUID id, @NotNull @Valid Pause request) {
    operated.require(service);
    return webhooks.pause(id, request.reason());
  }

  @GET
  @Path("/{id}/secret")
  @Operation(
      operationId = "getWebhookSecret",
      summary = "Read the secret; that it was read stands in the audit trail")
  public Secret secret(@RestPath String service, @RestPath UUID id) {
    operated.require(service);
    return new Secret(webhooks.secret(id));
  }

  @POST
  @Path("/{id}/secret")
  @Operation(operationId = "changeWebhookSecret", summary = "Replace the secret at once")
  public Secret changeSecret(@RestPath String service, @RestPath UUID id) {
    operated.require(service);
    return new Secret(webhooks.changeSecret(id));
  }

  @POST
  @Path("/{id}/replay")
  @ResponseStatus(202)
  @APIResponse(responseCode = "202", description = "Accepted")
  @Operation(
      operationId = "replayWebhook",
      summary = "Send everything again that happened since",
      description = "Also what happened while the webhook was switched off.")
  public void replay(@RestPath String service, @RestPath UUID id, @NotNull @Valid Replay request) {
    operated.require(service);
    log.replaySince(id, request.since());
  }
}
