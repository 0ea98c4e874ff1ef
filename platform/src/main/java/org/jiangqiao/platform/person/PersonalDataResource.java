package org.jiangqiao.platform.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.operations.Operated;

/** A person's own data (PIPL, article 45): every service answers for what it holds. */
@Path("/api/v1/personal-data/{service}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data", description = "What is held about whoever asks")
@RunOnVirtualThread
public class PersonalDataResource {

  private final PersonalData data;
  private final Operated operated;
  private final Caller caller;
  private final Clock clock;

  PersonalDataResource(PersonalData data, Operated operated, Caller caller, Clock clock) {
    this.data = data;
    this.operated = operated;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({
    Roles.ENTERPRISE,
    Roles.CRAFTSMAN,
    Roles.UNION_OFFICER,
    Roles.REVIEWER,
    Roles.PLATFORM_ADMIN
  })
  @Operation(
      operationId = "getPersonalData",
      summary = "Everything that this service holds about the caller",
      description = "Machine-readable and complete. Each export is in the audit trail.")
  @APIResponseSchema(
      value = PersonalDataExport.class,
      responseCode = "200",
      responseDescription = "The records; not to be cached")
  public RestResponse<PersonalDataExport> own(@RestPath String service) {
    operated.require(service);
    return ResponseBuilder.ok(
            new PersonalDataExport(service, caller.subject(), clock.instant(), data.own()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
