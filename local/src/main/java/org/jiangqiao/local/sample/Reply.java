package org.jiangqiao.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the API answered. */
record Reply(int status, JsonNode body, HttpHeaders headers) {
  String id() {
    return body.path("id").asText();
  }

  /** The version to name in If-Match. */
  String etag() {
    return headers.firstValue("ETag").orElseGet(() -> "\"" + body.path("version").asText() + "\"");
  }
}
