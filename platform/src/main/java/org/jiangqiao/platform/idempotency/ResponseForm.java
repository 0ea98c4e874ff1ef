package org.jiangqiao.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a resource method's result will look like on the wire. */
@ApplicationScoped
class ResponseForm {

  private final ObjectMapper json;

  ResponseForm(ObjectMapper json) {
    this.json = json;
  }

  FirstResponse of(@Nullable Object result, Method method) {
    return switch (result) {
      case Response response ->
          of(response.getStatus(), response.getHeaders(), response.getEntity());
      case RestResponse<?> response ->
          of(response.getStatus(), response.getHeaders(), response.getEntity());
      case null, default -> of(status(result, method), Map.of(), result);
    };
  }

  private static int status(@Nullable Object result, Method method) {
    ResponseStatus declared = method.getAnnotation(ResponseStatus.class);
    if (declared != null) {
      return declared.value();
    }
    return result == null ? 204 : 200;
  }

  private FirstResponse of(
      int status, MultivaluedMap<String, Object> headers, @Nullable Object entity) {
    Map<String, String> kept = new HashMap<>();
    headers.forEach((name, values) -> kept.put(name, String.valueOf(values.getFirst())));
    return of(status, kept, entity);
  }

  private FirstResponse of(int status, Map<String, String> headers, @Nullable Object entity) {
    if (entity == null) {
      return new FirstResponse(status, headers, null);
    }
    Map<String, String> kept = new HashMap<>(headers);
    kept.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    try {
      return new FirstResponse(status, kept, json.writeValueAsString(entity));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("only JSON responses can be replayed", e);
    }
  }
}
