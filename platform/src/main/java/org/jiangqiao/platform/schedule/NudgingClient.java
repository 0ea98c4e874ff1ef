package org.jiangqiao.platform.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Has the scheduler look for due work right after a commit, instead of at its next poll. */
final class NudgingClient implements InvocationHandler {

  private final Scheduler scheduler;
  private final TransactionSynchronizationRegistry transactions;

  private NudgingClient(Scheduler scheduler, TransactionSynchronizationRegistry transactions) {
    this.scheduler = scheduler;
    this.transactions = transactions;
  }

  static SchedulerClient of(Scheduler scheduler, TransactionSynchronizationRegistry transactions) {
    return (SchedulerClient)
        Proxy.newProxyInstance(
            SchedulerClient.class.getClassLoader(),
            new Class<?>[] {SchedulerClient.class},
            new NudgingClient(scheduler, transactions));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments)
      throws Throwable {
    try {
      Object result = method.invoke(scheduler, arguments);
      if (method.getName().toLowerCase(Locale.ROOT).contains("schedule")) {
        nudge();
      }
      return result;
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private void nudge() {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      scheduler.triggerCheckForDueExecutions();
      return;
    }
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing to do before the work is visible.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              scheduler.triggerCheckForDueExecutions();
            }
          }
        });
  }
}
