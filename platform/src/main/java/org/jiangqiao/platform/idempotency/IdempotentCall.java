package org.jiangqiao.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jiangqiao.platform.idempotency.IdempotencyKeys.Reservation;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Outside the transaction of the method, so that what it did and the record of its response are
 * committed together: after a crash there are both or neither.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
class IdempotentCall {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;

  private final CurrentVertxRequest current;
  private final Caller caller;
  private final IdempotencyKeys keys;
  private final RequestDigest digest;
  private final ResponseForm form;

  IdempotentCall(
      CurrentVertxRequest current,
      Caller caller,
      IdempotencyKeys keys,
      RequestDigest digest,
      ResponseForm form) {
    this.current = current;
    this.caller = caller;
    this.keys = keys;
    this.digest = digest;
    this.form = form;
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    HttpServerRequest request = current.getCurrent().request();
    String key = request.getHeader(HEADER);
    if (key == null) {
      return call.proceed();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problem.of(ProblemType.VALIDATION_FAILED)
          .with(Violation.header(HEADER, "idempotency-key-length", LONGEST_KEY));
    }
    Reservation reservation =
        keys.reserve(
            digest.scope(
                subject(), request.method().name(), current.getCurrent().normalizedPath(), key),
            digest.of(call.getParameters(), request.query()));
    return switch (reservation) {
      case Reservation.Answered answered -> throw new ReplayedResponse(answered.response());
      case Reservation.Ours ours -> perform(call, ours);
    };
  }

  private @Nullable Object perform(InvocationContext call, Reservation.Ours reserved)
      throws Exception {
    try {
      return QuarkusTransaction.joiningExisting()
          .call(
              () -> {
                Object result = call.proceed();
                keys.answer(reserved, form.of(result, call.getMethod()));
                return result;
              });
    } catch (Exception failed) {
      // A failure is no response to be replayed: the caller may try again.
      keys.release(reserved);
      throw failed;
    }
  }

  private String subject() {
    return caller.authenticated() ? caller.subject() : "";
  }
}
