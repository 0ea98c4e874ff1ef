package org.jiangqiao.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jiangqiao.platform.language.Languages;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Who makes the running request. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;
  private final CurrentVertxRequest request;

  Caller(SecurityIdentity identity, CurrentVertxRequest request) {
    this.identity = identity;
    this.request = request;
  }

  /** False in scheduled work, where nobody calls. */
  public boolean inExchange() {
    return request.getCurrent() != null;
  }

  public boolean authenticated() {
    return !identity.isAnonymous();
  }

  /** The account id; refuses an anonymous caller. */
  public String subject() {
    if (!authenticated()) {
      throw Problem.of(ProblemType.UNAUTHENTICATED);
    }
    String subject = claim("sub");
    return subject == null ? identity.getPrincipal().getName() : subject;
  }

  /** The account, or a visitor's address: to tell callers apart, not to be kept. */
  public String distinguishedBy() {
    if (authenticated()) {
      return subject();
    }
    RoutingContext current = request.getCurrent();
    if (current == null) {
      return "";
    }
    // Set by the gateway, whatever a visitor claims.
    String seen = current.request().getHeader("X-Forwarded-For");
    return seen == null ? String.valueOf(current.request().remoteAddress()) : seen;
  }

  public String displayName() {
    String name = claim("name");
    if (name != null) {
      return name;
    }
    String userName = claim("preferred_username");
    return userName == null ? subject() : userName;
  }

  public boolean has(String role) {
    return identity.hasRole(role);
  }

  /** Covers nothing unless the caller is an officer or a reviewer. */
  public UnionScope scope() {
    return has(Roles.UNION_OFFICER) || has(Roles.REVIEWER)
        ? UnionScope.of(claim("union_scope"))
        : UnionScope.none();
  }

  public Locale locale() {
    RoutingContext current = request.getCurrent();
    return Languages.preferred(
        current == null ? null : current.request().getHeader("Accept-Language"));
  }

  private @Nullable String claim(String name) {
    return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
  }
}
