package org.jiangqiao.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jiangqiao.platform.problem.Problem;

/**
 * The service that an operator's request names. The gateway has sent the request here by that name,
 * so every service has the same operations and none of them answers for another.
 */
@ApplicationScoped
public class Operated {

  /** Base of the operator's resources. */
  public static final String PATH = "/api/v1/operations/{service}";

  public static final String TAG = "Operations";

  private final String self;

  Operated(@ConfigProperty(name = "jiangqiao.service") String self) {
    this.self = self;
  }

  public void require(String service) {
    if (!service.equals(self)) {
      throw Problem.notFound("service");
    }
  }
}
