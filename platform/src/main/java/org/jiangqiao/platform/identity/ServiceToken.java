package org.jiangqiao.platform.identity;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The token with which this service calls others. */
@Singleton
public class ServiceToken {

  /** Longer than this and the call it is for has timed out anyway. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final OidcClient client;
  private final TokensHelper tokens = new TokensHelper();

  protected ServiceToken(OidcClient client) {
    this.client = client;
  }

  /** Fresh enough to be used now; fetched again when it is about to expire. */
  public String bearer() {
    Tokens current = tokens.getTokens(client).await().atMost(PATIENCE);
    return current.getAccessToken();
  }
}
