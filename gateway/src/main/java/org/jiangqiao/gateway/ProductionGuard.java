package org.jiangqiao.gateway;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In production mode the addresses of one developer's machine are a mistake, not a default. */
@ApplicationScoped
class ProductionGuard {
  private final String mode;
  private final GatewayConfig config;

  ProductionGuard(@ConfigProperty(name = "jiangqiao.mode") String mode, GatewayConfig config) {
    this.mode = mode;
    this.config = config;
  }

  void check(@Observes StartupEvent event) {
    if (mode.equals("production") && "localhost".equals(config.web().authority().getHost())) {
      throw new IllegalStateException(
          "JIANGQIAO_OIDC_ISSUER still names localhost: set it, or JIANGQIAO_MODE=local");
    }
  }
}
