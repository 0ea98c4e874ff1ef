package org.jiangqiao.matching.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.platform.identity.ServiceTokenFilter;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "achievements")
@RegisterProvider(ServiceTokenFilter.class)
interface AchievementsApi {

  @POST
  @Path("/internal/answers")
  Answer answer(AnswerQuestion question);

  @GET
  @Path("/api/v1/corpus")
  CorpusHits search(@RestQuery String q, @RestQuery @Nullable String kind, @RestQuery int limit);
}
