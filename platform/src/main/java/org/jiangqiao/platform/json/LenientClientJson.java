package org.jiangqiao.platform.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * What we ask other services is read tolerantly: a property they have added is no reason to fail.
 * Found by every REST client without being registered.
 */
@Provider
@ConstrainedTo(RuntimeType.CLIENT)
public class LenientClientJson implements ContextResolver<ObjectMapper> {

  private final ObjectMapper mapper;

  LenientClientJson(ObjectMapper strict) {
    mapper = strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }
}
