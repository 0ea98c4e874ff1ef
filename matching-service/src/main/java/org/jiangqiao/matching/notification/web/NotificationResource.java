package org.jiangqiao.matching.notification.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jiangqiao.matching.notification.NotificationFeed;
import org.jiangqiao.matching.notification.Notifications;
import org.jiangqiao.matching.notification.Reader;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

@Path("/api/v1/notifications")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Notifications", description = "What a person should know")
class NotificationResource {

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
  @Operation(
      operationId = "listNotifications",
      summary = "The caller's notifications, newest first")
  Page<NotificationResponse> list(
      @RestQuery @DefaultValue("false") boolean unread, @BeanParam @Valid PageRequest page) {
    return notifications
        .list(Reader.of(caller), unread, page)
        .map(notification -> NotificationResponse.of(notification, caller.locale()));
  }

  @GET
  @Path("/unread-count")
  @Operation(operationId = "countUnreadNotifications", summary = "How many are unread")
  UnreadCount unreadCount() {
    return new UnreadCount(notifications.unreadCount(Reader.of(caller)));
  }

  @POST
  @Path("/{id}/read")
  @Operation(operationId = "readNotification", summary = "Mark one as read by the caller")
  void read(@RestPath UUID id) {
    notifications.read(Reader.of(caller), id);
  }

  @POST
  @Path("/read-all")
  @Operation(operationId = "readAllNotifications", summary = "Mark all as read by the caller")
  void readAll() {
    notifications.readAll(Reader.of(caller));
  }

  @GET
  @Path("/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "streamNotifications",
      summary = "New notifications as server-sent events",
      description =
          "Event `notification` carries a Notification, event `unread-count` an UnreadCount; the"
              + " first event is `unread-count`. Comments keep the connection alive. The stream ends"
              + " when the token expires: connect again with a new one.")
  Multi<OutboundSseEvent> stream(@Context Sse sse) {
    Reader reader = Reader.of(caller);
    EventStream.Terms terms =
        new EventStream.Terms(reader, caller.locale(), token.getExpirationTime());
    return Multi.createFrom()
        .emitter(
            emitter -> {
              EventStream stream = new EventStream(terms, sse, emitter);
              emitter.onTermination(() -> feed.close(stream));
              feed.open(stream);
            },
            BackPressureStrategy.BUFFER);
  }
}
