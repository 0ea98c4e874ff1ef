package org.jiangqiao.talent.deletion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a person can take the deletion of their data back. */
@ConfigMapping(prefix = "jiangqiao.talent.deletion")
public interface DeletionTerms {

  @WithDefault("P7D")
  Duration cooling();
}
