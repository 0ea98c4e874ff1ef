package org.jiangqiao.achievements.client;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jiangqiao.platform.identity.ServiceTokenFilter;

@RegisterRestClient(configKey = "talent")
@RegisterProvider(ServiceTokenFilter.class)
interface TalentApi {

  @POST
  @Path("/internal/craftsmen/lookup")
  List<CraftsmanRef> lookup(AccountLookup lookup);
}
