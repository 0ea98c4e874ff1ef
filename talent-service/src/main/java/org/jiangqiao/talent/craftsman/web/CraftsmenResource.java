package org.jiangqiao.talent.craftsman.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.talent.craftsman.CraftsmanReader;
import org.jiangqiao.talent.craftsman.CraftsmanRegistry;
import org.jiangqiao.talent.craftsman.CraftsmanStatus;
import org.jiangqiao.talent.craftsman.PublicRecords;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/craftsmen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Craftsmen", description = "Who can help, and what shows it")
@RunOnVirtualThread
class CraftsmenResource {

  private final CraftsmanReader reader;
  private final CraftsmanRegistry registry;
  private final PublicRecords publicRecords;
  private final CraftsmanAnswers answers;
  private final CodeLists codeLists;

  CraftsmenResource(
      CraftsmanReader reader,
      CraftsmanRegistry registry,
      PublicRecords publicRecords,
      CraftsmanAnswers answers,
      CodeLists codeLists) {
    this.reader = reader;
    this.registry = registry;
    this.publicRecords = publicRecords;
    this.answers = answers;
    this.codeLists = codeLists;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "registerCraftsman",
      summary = "Register oneself, or as an officer someone in scope; the profile is a draft")
  @APIResponseSchema(
      value = CraftsmanDetail.class,
      responseCode = "201",
      responseDescription = "Registered as a draft")
  public RestResponse<CraftsmanDetail> register(
      @Valid @NotNull CraftsmanRegistration registration) {
    return answers.created(registry.register(registration.toRegistration()));
  }

  @POST
  @Path("/public-records")
  @Idempotent
  @RolesAllowed({Roles.UNION_OFFICER, Roles.PLATFORM_ADMIN})
  @Operation(
      operationId = "enterPublicRecord",
      summary = "Enter a real person from a published document (officer of the nation, admin)")
  @APIResponseSchema(
      value = CraftsmanDetail.class,
      responseCode = "201",
      responseDescription = "Entered and published")
  public RestResponse<CraftsmanDetail> enterPublicRecord(@Valid @NotNull PublicRecordEntry entry) {
    return answers.created(publicRecords.enter(entry.toPublicRecord()));
  }

  @GET
  @Path("/me")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(operationId = "getOwnCraftsman", summary = "The caller's own profile")
  @APIResponse(responseCode = "200", description = "The profile, contact in clear")
  public RestResponse<CraftsmanDetail> own() {
    return answers.ok(reader.own());
  }

  @GET
  @Path("/managed")
  @RolesAllowed(Roles.UNION_OFFICER)
  @Operation(
      operationId = "listManagedCraftsmen",
      summary = "Craftsmen in the officer's scope; who has waited longest in a status comes first")
  @APIResponse(responseCode = "200", description = "One page")
  public Page<ManagedCraftsman> managed(
      @RestQuery @Nullable CraftsmanStatus status,
      @Parameter(description = "Region code; places inside it are included")
          @RestQuery
          @Pattern(regexp = "\\d{6}") @Nullable String region,
      @Parameter(description = "Part of the name") @RestQuery @Size(max = 50) @Nullable String q,
      @Parameter(description = "Only who has to confirm their profile soon, or has not in time")
          @RestQuery
          @Nullable ConfirmationFilter confirmation,
      @Valid @BeanParam PageRequest page) {
    return reader
        .managed(new CraftsmanReader.ManagedQuery(status, region, q, confirmation != null), page)
        .map(craftsman -> ManagedCraftsman.of(craftsman, codeLists));
  }

  @GET
  @Path("/managed/{id}")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "getManagedCraftsman",
      summary = "Everything about a craftsman: for an officer in scope, or its owner")
  @APIResponse(
      responseCode = "200",
      description =
          "The profile with its status and history; one that was merged is still there to read")
  public RestResponse<CraftsmanDetail> managed(@RestPath UUID id) {
    return answers.ok(reader.managed(id));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "getCraftsman",
      summary = "The public profile of a verified craftsman, without contact details")
  @APIResponseSchema(
      value = CraftsmanProfile.class,
      responseCode = "200",
      responseDescription = "The profile")
  @APIResponse(responseCode = "308", description = "Merged with another entry: see Location")
  public RestResponse<CraftsmanProfile> published(@RestPath UUID id) {
    return reader
        .published(id)
        .map(profile -> RestResponse.ok(CraftsmanProfile.of(profile, codeLists)))
        .orElseGet(() -> moved(reader.movedTo(id)));
  }

  private static RestResponse<CraftsmanProfile> moved(UUID current) {
    return RestResponse.ResponseBuilder.<CraftsmanProfile>create(
            RestResponse.Status.PERMANENT_REDIRECT)
        .header(HttpHeaders.LOCATION, "/api/v1/craftsmen/" + current)
        .build();
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.CRAFTSMAN, Roles.UNION_OFFICER})
  @Operation(
      operationId = "updateCraftsman",
      summary = "Replace a draft or verified profile (owner, or officer in scope)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<CraftsmanDetail> update(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull CraftsmanRegistration registration) {
    return answers.ok(registry.update(id, ifMatch, registration.toRegistration()));
  }

  @PUT
  @Path("/{id}/availability")
  @RolesAllowed(Roles.CRAFTSMAN)
  @Operation(
      operationId = "changeAvailability",
      summary = "Say how many days a month one gives, and when one is away (owner)")
  @APIResponse(responseCode = "200", description = "The new version")
  public RestResponse<CraftsmanDetail> changeAvailability(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull AvailabilityChange change) {
    return answers.ok(registry.changeAvailability(id, ifMatch, change.toAvailability()));
  }
}
