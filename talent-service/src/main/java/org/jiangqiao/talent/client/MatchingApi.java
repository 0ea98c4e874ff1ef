package org.jiangqiao.talent.client;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jiangqiao.platform.identity.ServiceTokenFilter;

@RegisterRestClient(configKey = "matching")
@RegisterProvider(ServiceTokenFilter.class)
interface MatchingApi {

  @POST
  @Path("/internal/obligations")
  List<Obligation> obligations(ObligationQuery query);
}
