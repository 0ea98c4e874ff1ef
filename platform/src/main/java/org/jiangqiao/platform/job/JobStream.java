package org.jiangqiao.platform.job;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The states of one job as server-sent events, until it is over or the token is. */
public final class JobStream<T> {

  private static final Duration INTERVAL = Duration.ofSeconds(1);

  /** After so many intervals without news the connection shows that it lives. */
  private static final int HEARTBEAT = 15;

  private final Sse sse;
  private final String eventName;
  private final long expiresAt;
  private @Nullable T last;
  private int quiet;

  /**
   * @param expiresAt seconds since the epoch, as the token says
   */
  public JobStream(Sse sse, String eventName, long expiresAt) {
    this.sse = sse;
    this.eventName = eventName;
    this.expiresAt = expiresAt;
  }

  /** What was seen at one look, and whether there will be more. */
  private record Look(List<OutboundSseEvent> events, boolean goesOn) {}

  /**
   * @param state as it is when asked; empty when the job is gone
   */
  public Multi<OutboundSseEvent> events(Supplier<Optional<T>> state, Predicate<T> over) {
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                Uni.createFrom()
                    .item(() -> look(state.get(), over))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(INTERVAL)
        .whilst(Look::goesOn)
        .onItem()
        .transformToIterable(Look::events);
  }

  private Look look(Optional<T> state, Predicate<T> over) {
    boolean goesOn = state.isPresent() && !over.test(state.get()) && !expired();
    return new Look(state.map(this::news).orElse(List.of()), goesOn);
  }

  private List<OutboundSseEvent> news(T state) {
    if (!state.equals(last)) {
      last = state;
      quiet = 0;
      return List.of(sse.newEventBuilder().name(eventName).data(state).build());
    }
    quiet++;
    if (quiet < HEARTBEAT) {
      return List.of();
    }
    quiet = 0;
    return List.of(sse.newEventBuilder().comment("still here").build());
  }

  /** The token is valid by the real time, whatever the clock of the service says in a test. */
  private boolean expired() {
    return expiresAt > 0 && System.currentTimeMillis() / 1000 >= expiresAt;
  }
}
