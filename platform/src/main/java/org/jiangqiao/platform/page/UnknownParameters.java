package org.jiangqiao.platform.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;

/** Refuses query parameters that the operation does not declare: a typing error is not ignored. */
@ApplicationScoped
class UnknownParameters {

  private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void refuse(ResourceInfo resource, UriInfo called) {
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
}
