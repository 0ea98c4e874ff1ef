package org.jiangqiao.gateway.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Tells callers apart by their token, which must be good if there is one. */
@ApplicationScoped
public class Callers {
  /** Keycloak's name for the account behind a client's own token. */
  private static final String SERVICE_ACCOUNT = "service-account-";

  private final HttpAuthenticator authenticator;

  Callers(HttpAuthenticator authenticator) {
    this.authenticator = authenticator;
  }

  /** Fails with {@link AuthenticationFailedException} for a token that is not good. */
  public Future<Caller> identify(RoutingContext context) {
    @Nullable String authorization = context.request().getHeader("Authorization");
    if (authorization == null) {
      return Future.succeededFuture(visitor(context));
    }
    if (!authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
      return Future.failedFuture(new AuthenticationFailedException());
    }
    Promise<Caller> caller = Promise.promise();
    authenticator
        .attemptAuthentication(context)
        .subscribe()
        .with(identity -> complete(caller, identity), caller::fail);
    return caller.future();
  }

  private static void complete(Promise<Caller> caller, @Nullable SecurityIdentity identity) {
    if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
      caller.complete(of(token));
    } else {
      caller.fail(new AuthenticationFailedException());
    }
  }

  private static Caller of(JsonWebToken token) {
    @Nullable String name = token.getClaim("preferred_username");
    @Nullable String client = token.getClaim("azp");
    boolean person = name != null && !name.startsWith(SERVICE_ACCOUNT);
    return person || client == null
        ? new Caller.User(token.getSubject())
        : new Caller.Client(client);
  }

  private static Caller visitor(RoutingContext context) {
    @Nullable SocketAddress address = context.request().remoteAddress();
    return new Caller.Visitor(network(address == null ? "unknown" : address.hostAddress()));
  }

  /** One household or factory has a whole IPv6 /64: its addresses count as one. */
  static String network(@Nullable String address) {
    if (address == null || !address.contains(":")) {
      return String.valueOf(address);
    }
    return Arrays.stream(address.split(":")).limit(4).collect(Collectors.joining(":", "", "::/64"));
  }
}
