package org.jiangqiao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as a problem document. */
@ApplicationScoped
class ProblemMappers {

  private final ProblemWriter writer;
  private final AllowedMethods allowed;

  ProblemMappers(ProblemWriter writer, AllowedMethods allowed) {
    this.writer = writer;
    this.allowed = allowed;
  }

  @ServerExceptionMapper
  Response problem(Problem problem) {
    return writer.response(problem);
  }

  /** What JAX-RS itself refuses: wrong method, wrong media type, unreadable body. */
  @ServerExceptionMapper
  Response refused(WebApplicationException refusal) {
    if (refusal.getResponse().getStatus() < 400) {
      return refusal.getResponse();
    }
    return writer.response(Refusals.of(refusal));
  }

  @ServerExceptionMapper
  Response wrongMethod(NotAllowedException refusal, UriInfo called) {
    return writer.response(
        Problem.of(ProblemType.METHOD_NOT_ALLOWED)
            .header("Allow", allowed.at(called.getRequestUri().getPath()))
            .causedBy(refusal));
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException invalid, ResourceInfo resource) {
    return writer.response(Violations.of(invalid, resource.getResourceMethod()));
  }

  /** Has a mapper of its own in Quarkus, which has to be displaced by name. */
  @ServerExceptionMapper
  Response invalidParameter(ResteasyReactiveViolationException invalid, ResourceInfo resource) {
    return invalid(invalid, resource);
  }

  @ServerExceptionMapper
  Response malformed(JsonProcessingException malformed) {
    return writer.response(JsonFaults.of(malformed));
  }

  /** Has a mapper of its own in Quarkus, which has to be displaced by name. */
  @ServerExceptionMapper
  Response mismatched(MismatchedInputException mismatched) {
    return malformed(mismatched);
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  Response unauthenticated(SecurityException refused) {
    return writer.response(
        Problem.of(ProblemType.UNAUTHENTICATED).header("WWW-Authenticate", "Bearer"));
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refused) {
    return writer.response(Problem.forbidden());
  }

  @ServerExceptionMapper
  Response stale(OptimisticLockException stale) {
    return writer.response(Problem.of(ProblemType.STALE));
  }

  /** The database speaks up at commit, when it may be wrapped several times. */
  @ServerExceptionMapper({RollbackException.class, RuntimeException.class})
  Response unexpected(Exception failure) {
    return writer.response(Causes.problem(failure));
  }
}
