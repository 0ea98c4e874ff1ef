package org.jiangqiao.matching.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A craftsman as the talent service refers to them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CraftsmanRef(
    UUID id,
    @Nullable String accountId,
    String name,
    @Nullable String regionCode,
    @Nullable String occupationCode,
    @Nullable String reach,
    String status,
    String origin,
    @Nullable String contactMobile) {

  /** Can be asked to help: verified, active, and with an account; never a public record. */
  public boolean invitable() {
    return status.equals("VERIFIED") && origin.equals("REGISTERED") && accountId != null;
  }

  public boolean active() {
    return status.equals("VERIFIED");
  }
}
