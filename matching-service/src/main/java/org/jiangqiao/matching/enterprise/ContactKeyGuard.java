package org.jiangqiao.matching.enterprise;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In production, contact details are not encrypted with a key that everybody can read. */
class ContactKeyGuard {

  private static final String DEFAULT_SECRET = "jiangqiao-local";

  void check(
      @Observes StartupEvent started,
      @ConfigProperty(name = "jiangqiao.mode") String mode,
      @ConfigProperty(name = "jiangqiao.matching.contact.key") String key) {
    if (mode.equals("production") && key.startsWith(DEFAULT_SECRET)) {
      throw new IllegalStateException(
          "Refusing to start in production mode: JIANGQIAO_MATCHING_CONTACT_KEY must be set to a"
              + " secret of your own");
    }
  }
}
