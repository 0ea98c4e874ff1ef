package org.jiangqiao.matching.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jiangqiao.platform.identity.ServiceTokenFilter;

@RegisterRestClient(configKey = "talent")
@RegisterProvider(ServiceTokenFilter.class)
interface TalentApi {

  @POST
  @Path("/internal/candidates/search")
  Candidates search(CandidateSearch search);

  @POST
  @Path("/internal/craftsmen/calendars")
  List<CraftsmanCalendar> calendars(CalendarQuery query);

  @POST
  @Path("/internal/candidates/fit")
  List<Fit> fit(FitQuery query);

  @POST
  @Path("/internal/craftsmen/lookup")
  List<CraftsmanRef> lookup(CraftsmanLookup lookup);

  @GET
  @Path("/internal/craftsmen/invitable")
  InvitableCount invitable(@RestQuery String region);
}
