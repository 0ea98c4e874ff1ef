package org.jiangqiao.matching.invitation;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jiangqiao.matching.schedule.Patience;

/** What happens to an invitation by itself: both are scheduled in the transaction that invites. */
@ApplicationScoped
class InvitationSchedule {

  private static final TaskDescriptor<Void> REMINDER = TaskDescriptor.of("invitation-reminder");
  private static final TaskDescriptor<Void> EXPIRY = TaskDescriptor.of("invitation-expiry");

  private final SchedulerClient scheduler;
  private final Instance<InvitationTimes> times;

  InvitationSchedule(SchedulerClient scheduler, Instance<InvitationTimes> times) {
    this.scheduler = scheduler;
    this.times = times;
  }

  void schedule(Invitation invitation) {
    String id = invitation.id().toString();
    scheduler.scheduleIfNotExists(REMINDER.instance(id).scheduledTo(invitation.remindAt()));
    scheduler.scheduleIfNotExists(EXPIRY.instance(id).scheduledTo(invitation.expiresAt()));
  }

  @Produces
  @Singleton
  Task<Void> reminder() {
    return Tasks.oneTime(REMINDER)
        .onFailure(new Patience<>())
        .execute((instance, context) -> times.get().remind(UUID.fromString(instance.getId())));
  }

  @Produces
  @Singleton
  Task<Void> expiry() {
    return Tasks.oneTime(EXPIRY)
        .onFailure(new Patience<>())
        .execute((instance, context) -> times.get().expire(UUID.fromString(instance.getId())));
  }
}
