package org.jiangqiao.matching.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes old notifications every night. */
class NotificationRetention {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Produces
  @Singleton
  Task<Void> task(
      Notifications notifications,
      @ConfigProperty(name = "jiangqiao.matching.notifications.kept", defaultValue = "180d")
          Duration kept) {
    return Tasks.recurring("notification-retention", Schedules.daily(ZONE, LocalTime.of(3, 10)))
        .execute((instance, context) -> notifications.deleteOlderThan(kept));
  }
}
