package org.jiangqiao.matching.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The talent service's event that two entries are one person: what one of them did and was asked is
 * the other's from then on.
 *
 * @param accountId of the entry that goes on, if it has one
 */
public record CraftsmanMerged(
    UUID formerId, UUID craftsmanId, @Nullable String accountId, String name) {

  public static final String TYPE = "org.jiangqiao.craftsman.merged";

  public static CraftsmanMerged of(JsonNode data) {
    return new CraftsmanMerged(
        UUID.fromString(data.path("formerId").asText()),
        UUID.fromString(data.path("craftsmanId").asText()),
        data.path("accountId").textValue(),
        data.path("name").asText());
  }
}
