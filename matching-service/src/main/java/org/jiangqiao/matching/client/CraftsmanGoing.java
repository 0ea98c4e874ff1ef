package org.jiangqiao.matching.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * The talent service's events that somebody wants to leave the pool, or stays after all.
 *
 * @param at when they said so
 */
public record CraftsmanGoing(UUID craftsmanId, Instant at) {

  public static final String LEAVING = "org.jiangqiao.craftsman.leaving";

  public static final String STAYING = "org.jiangqiao.craftsman.staying";

  public static CraftsmanGoing of(JsonNode data) {
    return new CraftsmanGoing(
        UUID.fromString(data.path("craftsmanId").asText()),
        Instant.parse(data.path("at").asText()));
  }
}
