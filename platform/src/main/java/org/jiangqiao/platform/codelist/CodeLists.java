package org.jiangqiao.platform.codelist;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jiangqiao.platform.database.SqlFailure;
import org.jspecify.annotations.Nullable;

/** The lists in force: the shipped ones until the operator has imported others. */
@ApplicationScoped
public class CodeLists {

  private static final Logger LOG = Logger.getLogger(CodeLists.class);

  /** How long another instance of this service may take to notice an import. */
  private static final int REFRESH_SECONDS = 15;

  private record InForce(CodeList regions, CodeList industries, CodeList occupations) {}

  private final CodeListEditions editions;
  private final InForce shipped =
      new InForce(
          ShippedLists.loadRegions(),
          ShippedLists.load(CodeSystem.INDUSTRIES),
          ShippedLists.load(CodeSystem.OCCUPATIONS));
  private volatile InForce inForce = shipped;
  private volatile String stamp = "";
  private @Nullable ScheduledExecutorService refresher;

  CodeLists(CodeListEditions editions) {
    this.editions = editions;
  }

  public CodeList regions() {
    return inForce.regions();
  }

  public CodeList industries() {
    return inForce.industries();
  }

  public CodeList occupations() {
    return inForce.occupations();
  }

  void start(@Observes StartupEvent started) {
    refresh();
    refresher =
        Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("code-lists").factory());
    Future<?> endless =
        refresher.scheduleWithFixedDelay(
            this::refreshIfReachable, REFRESH_SECONDS, REFRESH_SECONDS, TimeUnit.SECONDS);
    LOG.debugf("Code lists are refreshed: %s", endless);
  }

  void stop(@Observes ShutdownEvent stopped) {
    if (refresher != null) {
      refresher.shutdown();
    }
  }

  void stored(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) CodeListEditions.Stored committed) {
    refresh();
  }

  private void refreshIfReachable() {
    try {
      refresh();
    } catch (SqlFailure e) {
      LOG.warn("Code lists stay as they are, the database does not answer", e);
    }
  }

  private synchronized void refresh() {
    String now = editions.stamp();
    if (!now.equals(stamp)) {
      inForce =
          new InForce(
              editions.latest(CodeSystem.REGIONS).orElse(shipped.regions()),
              editions.latest(CodeSystem.INDUSTRIES).orElse(shipped.industries()),
              editions.latest(CodeSystem.OCCUPATIONS).orElse(shipped.occupations()));
      stamp = now;
    }
  }
}
