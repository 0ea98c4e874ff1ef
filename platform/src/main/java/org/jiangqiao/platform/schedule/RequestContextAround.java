package org.jiangqiao.platform.schedule;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;

/** Lets tasks use request-scoped beans; the caller they see is anonymous. */
final class RequestContextAround implements ExecutionInterceptor {

  @Override
  public CompletionHandler<?> execute(
      TaskInstance<?> instance, ExecutionContext context, ExecutionChain chain) {
    ManagedContext request = Arc.container().requestContext();
    if (request.isActive()) {
      return chain.proceed(instance, context);
    }
    request.activate();
    try {
      return chain.proceed(instance, context);
    } finally {
      request.terminate();
    }
  }
}
