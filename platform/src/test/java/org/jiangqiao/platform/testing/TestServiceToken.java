package org.jiangqiao.platform.testing;

import io.quarkus.oidc.client.OidcClient;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.identity.ServiceToken;

/** Calls between services carry a token of the test's own making; nobody is asked for one. */
@Alternative
@Priority(1)
@Singleton
public class TestServiceToken extends ServiceToken {

  TestServiceToken(OidcClient client) {
    super(client);
  }

  @Override
  public String bearer() {
    return Tokens.service();
  }
}
