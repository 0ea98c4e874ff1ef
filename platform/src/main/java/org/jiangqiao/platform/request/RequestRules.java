package org.jiangqiao.platform.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.ProblemWriter;
import org.jiangqiao.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Compares each request with what the resource method declares. */
@ApplicationScoped
class RequestRules {

  private final ProblemWriter writer;
  private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

  RequestRules(ProblemWriter writer) {
    this.writer = writer;
  }

  /** A typing error in a parameter's name is not silently a request for everything. */
  @ServerRequestFilter
  void refuseUnknownParameters(ResourceInfo resource, UriInfo called) {
    DeclaredParameters known =
        declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
    Violation[] unknown =
        called.getQueryParameters().keySet().stream()
            .filter(name -> !known.allows(name))
            .sorted()
            .map(name -> Violation.query(name, "unknown-parameter-here"))
            .toArray(Violation[]::new);
    if (unknown.length > 0) {
      throw Problem.of(ProblemType.UNKNOWN_PARAMETER, "unknown-parameter", unknown[0].field())
          .with(unknown);
    }
  }

  @ServerRequestFilter
  void noteOptionalBody(ResourceInfo resource, ContainerRequestContext request) {
    if (RequiredBody.optional(resource.getResourceMethod())) {
      request.setProperty(RequiredBody.OPTIONAL, true);
    }
  }

  /** A path that leads nowhere, or a parameter that does not convert: JAX-RS says 404 to both. */
  @ServerExceptionMapper
  Response notFound(NotFoundException refusal, ResourceInfo resource, UriInfo called) {
    Method method = refusal.getCause() == null ? null : resource.getResourceMethod();
    List<Violation> unreadable = unreadable(method, called);
    return writer.response(
        unreadable.isEmpty()
            ? Problem.of(ProblemType.NOT_FOUND)
            : Problem.of(ProblemType.VALIDATION_FAILED).with(unreadable.toArray(Violation[]::new)));
  }

  private static List<Violation> unreadable(@Nullable Method method, UriInfo called) {
    return method == null
        ? List.of()
        : UnreadableParameters.in(method, called.getQueryParameters());
  }
}
