package org.jiangqiao.matching.notification.web;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Locale;
import org.jiangqiao.matching.notification.Notification;
import org.jiangqiao.matching.notification.NotificationFeed;
import org.jiangqiao.matching.notification.Reader;

/** One open stream of server-sent events. */
final class EventStream implements NotificationFeed.Stream {

  /**
   * For whom and for how long.
   *
   * @param expiresAt seconds since the epoch, as the token says
   */
  record Terms(Reader reader, Locale locale, long expiresAt) {

    boolean expired() {
      // The token is valid by the real time, whatever the clock of the service says in a test.
      return expiresAt > 0 && System.currentTimeMillis() / 1000 >= expiresAt;
    }
  }

  private final Terms terms;
  private final Sse sse;
  private final MultiEmitter<? super OutboundSseEvent> emitter;

  EventStream(Terms terms, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter) {
    this.terms = terms;
    this.sse = sse;
    this.emitter = emitter;
  }

  @Override
  public Reader reader() {
    return terms.reader();
  }

  @Override
  public void push(List<Notification> fresh, int unread) {
    for (Notification notification : fresh) {
      NotificationResponse shown = NotificationResponse.of(notification, terms.locale());
      emitter.emit(event("notification").id(notification.id().toString()).data(shown).build());
    }
    emitter.emit(event("unread-count").data(new UnreadCount(unread)).build());
  }

  @Override
  public void heartbeat() {
    if (terms.expired()) {
      emitter.complete();
    } else {
      emitter.emit(sse.newEventBuilder().comment("still here").build());
    }
  }

  private OutboundSseEvent.Builder event(String name) {
    return sse.newEventBuilder().name(name);
  }
}
