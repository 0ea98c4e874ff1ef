package org.jiangqiao.platform.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.ws.rs.ext.ContextResolver;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

/**
 * What other services answer is read tolerantly: a property they have added is no reason to fail.
 * Applies to every REST client; a provider would be taken up by the server side as well.
 */
public class TolerantClients implements RestClientListener {

  @Override
  public void onNewClient(Class<?> client, RestClientBuilder builder) {
    ObjectMapper mapper =
        Arc.container()
            .instance(ObjectMapper.class)
            .get()
            .copy()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    builder.register(new TolerantMapper(mapper), ContextResolver.class);
  }

  private record TolerantMapper(ObjectMapper mapper) implements ContextResolver<ObjectMapper> {

    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
