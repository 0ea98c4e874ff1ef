package org.jiangqiao.matching.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** What may be attached. */
@ConfigMapping(prefix = "jiangqiao.attachments")
interface AttachmentConfig {

  @WithDefault("10485760")
  long maxBytes();

  /** Of one case, in all its parts that the enterprise can see. */
  @WithDefault("10")
  int maxPerCase();

  @WithDefault("image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf")
  Set<String> mediaTypes();

  /** Long enough to look at a case page, too short to be passed around. */
  @WithDefault("PT15M")
  Duration linkValidity();

  /** How long an upload that no request refers to is kept. */
  @WithDefault("P1D")
  Duration unusedFor();
}
