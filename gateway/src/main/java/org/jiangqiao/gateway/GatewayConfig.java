package org.jiangqiao.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What the operator decides; each value's reason stands beside it in application.properties. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {
  Map<String, Upstream> services();

  Limits limits();

  /** Extra limits by the first path segment, for what is dear to compute. */
  Map<String, Limit> costly();

  Bodies bodies();

  /** How long a service may say nothing before the connection to it is given up. */
  Duration idleTimeout();

  Web web();

  /** A service and the resources it owns. */
  interface Upstream {
    URI url();

    Set<String> resources();
  }

  /** The rate for each kind of caller. */
  interface Limits {
    Limit visitor();

    Limit user();

    Limit client();
  }

  /** So many requests in so long. */
  interface Limit {
    long requests();

    Duration window();
  }

  /** How large a request body may be. */
  interface Bodies {
    MemorySize usual();

    Map<String, MemorySize> of();
  }

  /** The web app's files and its view of the log-in. */
  interface Web {
    Path directory();

    URI authority();

    String clientId();
  }
}
