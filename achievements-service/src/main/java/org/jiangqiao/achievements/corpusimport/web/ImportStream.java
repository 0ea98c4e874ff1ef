package org.jiangqiao.achievements.corpusimport.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.achievements.corpusimport.ImportWatch;
import org.jspecify.annotations.Nullable;

/** The states of one import as server-sent events, until it is over or the token is. */
final class ImportStream {

  private static final Duration INTERVAL = Duration.ofSeconds(1);

  /** After so many intervals without news the connection shows that it lives. */
  private static final int HEARTBEAT = 15;

  private final ImportWatch imports;
  private final Sse sse;
  private final Locale language;
  private final long expiresAt;
  private @Nullable CorpusImportState last;
  private int quiet;

  /**
   * @param expiresAt seconds since the epoch, as the token says
   */
  ImportStream(ImportWatch imports, Sse sse, Locale language, long expiresAt) {
    this.imports = imports;
    this.sse = sse;
    this.language = language;
    this.expiresAt = expiresAt;
  }

  /** What was seen at one look, and whether there will be more. */
  private record Look(List<OutboundSseEvent> events, boolean goesOn) {}

  Multi<OutboundSseEvent> events(UUID id) {
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                Uni.createFrom()
                    .item(() -> look(id))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(INTERVAL)
        .whilst(Look::goesOn)
        .onItem()
        .transformToIterable(Look::events);
  }

  private Look look(UUID id) {
    Optional<CorpusImportState> state =
        imports.state(id).map(found -> CorpusImportState.of(found, language));
    boolean goesOn = state.isPresent() && !over(state.get()) && !expired();
    return new Look(state.map(this::news).orElse(List.of()), goesOn);
  }

  private List<OutboundSseEvent> news(CorpusImportState state) {
    if (!state.equals(last)) {
      last = state;
      quiet = 0;
      return List.of(sse.newEventBuilder().name("corpus-import").data(state).build());
    }
    quiet++;
    if (quiet < HEARTBEAT) {
      return List.of();
    }
    quiet = 0;
    return List.of(sse.newEventBuilder().comment("still here").build());
  }

  private static boolean over(CorpusImportState state) {
    return switch (state.status()) {
      case QUEUED, RUNNING -> false;
      case DONE, FAILED, CANCELLED -> true;
    };
  }

  /** The token is valid by the real time, whatever the clock of the service says in a test. */
  private boolean expired() {
    return expiresAt > 0 && System.currentTimeMillis() / 1000 >= expiresAt;
  }
}
