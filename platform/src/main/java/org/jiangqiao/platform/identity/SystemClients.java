package org.jiangqiao.platform.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Other systems, which come with a token of their own (client credentials). They may do what the
 * scopes of the token say and nothing else, whatever roles their account has. For an operation that
 * its scopes cover, a client of a union ({@code union_scope} in the token) is an officer of it; any
 * other is an enterprise of its own, and an administrator where no case is in sight.
 */
@ApplicationScoped
public class SystemClients implements SecurityIdentityAugmentor {

  /** Keycloak's name for the account behind a client's own token. */
  private static final String SERVICE_ACCOUNT = "service-account-";

  private static final Set<String> OF_A_UNION = Set.of(Roles.UNION_OFFICER);
  private static final Set<String> OF_ITS_OWN = Set.of(Roles.ENTERPRISE, Roles.PLATFORM_ADMIN);

  /** Whether some system client can take on one of these roles. */
  public static boolean canBe(List<String> roles) {
    return roles.stream().anyMatch(role -> OF_A_UNION.contains(role) || OF_ITS_OWN.contains(role));
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    RoutingContext exchange = HttpSecurityUtils.getRoutingContextAttribute(attributes);
    return Uni.createFrom().item(limited(identity, exchange));
  }

  /** Only an exchange has an operation, and nobody calls without one. */
  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(limited(identity, null));
  }

  private static SecurityIdentity limited(
      SecurityIdentity identity, @Nullable RoutingContext exchange) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)
        || identity.hasRole(Roles.SERVICE)
        || !ofASystem(token)) {
      return identity;
    }
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(token)
        .addCredentials(identity.getCredentials())
        .addAttributes(identity.getAttributes())
        .addRoles(permitted(token, exchange) ? roles(token) : Set.of())
        .build();
  }

  private static boolean ofASystem(JsonWebToken token) {
    String name = token.getClaim("preferred_username");
    return token.getClaim("client_id") != null
        || (name != null && name.startsWith(SERVICE_ACCOUNT));
  }

  private static boolean permitted(JsonWebToken token, @Nullable RoutingContext exchange) {
    String held = token.getClaim("scope");
    if (exchange == null || held == null) {
      return false;
    }
    Optional<SystemScope> needed =
        SystemScope.of(exchange.request().method().name(), exchange.normalizedPath());
    return needed.isPresent() && List.of(held.split(" ")).contains(needed.get().value());
  }

  private static Set<String> roles(JsonWebToken token) {
    return token.getClaim("union_scope") == null ? OF_ITS_OWN : OF_A_UNION;
  }
}
