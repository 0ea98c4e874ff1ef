package org.jiangqiao.platform.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.platform.identity.ServiceTokenFilter;

@RegisterRestClient(configKey = "tools")
@RegisterProvider(ServiceTokenFilter.class)
@Path("/api/v1/tools")
interface ToolClient {

  /** Less than the other side has. */
  record Known(String name) {}

  record Items(List<Known> items) {}

  @GET
  Items list(@RestQuery int limit);

  @GET
  @Path("echo")
  List<String> echo();
}
