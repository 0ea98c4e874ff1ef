package org.jiangqiao.matching.notification.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jiangqiao.matching.notification.NotificationFeed;
import org.jiangqiao.matching.notification.Notifications;
import org.jiangqiao.matching.notification.Reader;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

@Path("/api/v1/notifications")
@RolesAllowed({
  Roles.ENTERPRISE,
  Roles.CRAFTSMAN,
  Roles.UNION_OFFICER,
  Roles.REVIEWER,
  Roles.PLATFORM_ADMIN
})
@Tag(name = "Notifications", description = "What a person should know")
public class NotificationResource {

  private final Notifications notifications;
  private final NotificationFeed feed;
  private final Caller caller;
  private final JsonWebToken token;

  NotificationResource(
      Notifications notifications, NotificationFeed feed, Caller caller, JsonWebToken token) {
    this.notifications = notifications;
    this.feed = feed;
    this.caller = caller;
    this.token = token;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listNotifications",
      summary = "The caller's notifications, newest first")
  public Page<NotificationResponse> list(
      @RestQuery @DefaultValue("false") boolean unread, @BeanParam @Valid PageRequest page) {
    return notifications
        .list(Reader.of(caller), unread, page)
        .map(notification -> NotificationResponse.of(notification, caller.locale()));
  }

  @GET
  @RunOnVirtualThread
  @Path("/unread-count")
  @Operation(operationId = "countUnreadNotifications", summary = "How many are unread")
  public UnreadCount unreadCount() {
    return new UnreadCount(notifications.unreadCount(Reader.of(caller)));
  }

  @POST
  @RunOnVirtualThread
  @Path("/{id}/read")
  @APIResponse(responseCode = "204", description = "Marked")
  @Operation(operationId = "readNotification", summary = "Mark one as read by the caller")
  public void read(@RestPath UUID id) {
    notifications.read(Reader.of(caller), id);
  }

  @POST
  @RunOnVirtualThread
  @Path("/read-all")
  @APIResponse(responseCode = "204", description = "Marked")
  @Operation(operationId = "readAllNotifications", summary = "Mark all as read by the caller")
  public void readAll() {
    notifications.readAll(Reader.of(caller));
  }

  @GET
  @Path("/stream")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "streamNotifications",
      summary = "New notifications as server-sent events",
      description =
          "Event `notification` carries a Notification, event `unread-count` an UnreadCount; the"
              + " first event is `unread-count`. Comments keep the connection alive. The stream ends"
              + " when the token expires: connect again with a new one.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<OutboundSseEvent> stream(@Context Sse sse) {
    Reader reader = Reader.of(caller);
    EventStream.Terms terms =
        new EventStream.Terms(reader, caller.locale(), token.getExpirationTime());
    return Multi.createFrom()
        .<OutboundSseEvent>emitter(
            emitter -> {
              EventStream stream = new EventStream(terms, sse, emitter);
              emitter.onTermination(() -> feed.close(stream));
              feed.open(stream);
            },
            BackPressureStrategy.BUFFER)
        // Opening counts what is unread, which the event loop must not wait for.
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
