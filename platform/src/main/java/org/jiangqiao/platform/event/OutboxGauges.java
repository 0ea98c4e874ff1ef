package org.jiangqiao.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** What waits and what was given up, for whoever watches the service. */
@Singleton
class OutboxGauges implements MeterBinder {

  private final OutboxTable table;

  OutboxGauges(OutboxTable table) {
    this.table = table;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("jiangqiao.outbox.pending", () -> table.count("PENDING"))
        .description("Deliveries of events that are still to be made")
        .register(registry);
    Gauge.builder("jiangqiao.outbox.dead", () -> table.count("DEAD"))
        .description("Deliveries of events that were given up")
        .register(registry);
  }
}
