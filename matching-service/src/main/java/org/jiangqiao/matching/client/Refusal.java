package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why the corpus cannot answer, and what now.
 *
 * @param code absent in answers that were attached before it was sent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Refusal(
    @Nullable Code code,
    String reason,
    @Nullable String whatWouldHelp,
    @Nullable String whatHappensNext) {

  /** The reason, for a program. */
  @Schema(name = "RefusalReason")
  public enum Code {
    NOTHING_FOUND,
    TOO_LITTLE_SUPPORT,
    STILL_TAKING_IN
  }
}
