package org.jiangqiao.achievements.savedsearch.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiangqiao.achievements.savedsearch.SavedSearch;
import org.jiangqiao.achievements.savedsearch.SavedSearching;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Searches that the caller keeps; a notification tells what comes in for them. */
@Path(SavedSearchesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SavedSearches", description = "Searches kept, and what has come in for them")
@RunOnVirtualThread
@RolesAllowed({
  Roles.ENTERPRISE,
  Roles.CRAFTSMAN,
  Roles.UNION_OFFICER,
  Roles.REVIEWER,
  Roles.PLATFORM_ADMIN
})
class SavedSearchesResource {

  static final String PATH = "/api/v1/saved-searches";

  private final SavedSearching saving;

  SavedSearchesResource(SavedSearching saving) {
    this.saving = saving;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "saveSearch",
      summary = "Keep a search and be told of what comes in for it",
      description =
          "Documents that are added or changed after this and match it are told of in a"
              + " notification, once for each round in which there are any.")
  @APIResponse(
      responseCode = "201",
      description = "Kept",
      content = @Content(schema = @Schema(implementation = SavedSearchDetail.class)))
  public RestResponse<SavedSearchDetail> save(@Valid @NotNull SavedSearchRequest request) {
    SavedSearch search = saving.save(request.name().strip(), request.criteria().toCriteria());
    return ResponseBuilder.create(RestResponse.Status.CREATED, detail(search))
        .header(HttpHeaders.LOCATION, PATH + "/" + search.id())
        .header(HttpHeaders.ETAG, ETags.of(search.version()))
        .build();
  }

  @GET
  @Operation(operationId = "listSavedSearches", summary = "The caller's searches, latest first")
  public SavedSearchList list() {
    List<SavedSearch> saved = saving.list();
    Map<UUID, Instant> found = saving.lastFound(saved);
    return new SavedSearchList(
        saved.stream().map(s -> SavedSearchDetail.of(s, found.get(s.id()))).toList());
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getSavedSearch", summary = "Read one of the caller's searches")
  public RestResponse<SavedSearchDetail> get(@RestPath UUID id) {
    return ok(saving.read(id));
  }

  @GET
  @Path("{id}/hits")
  @Operation(
      operationId = "listSavedSearchHits",
      summary = "What came in for it since it was saved, latest first")
  public SavedSearchHits hits(@RestPath UUID id) {
    return SavedSearchHits.of(saving.hits(id));
  }

  @PUT
  @Path("{id}/name")
  @Operation(operationId = "renameSavedSearch", summary = "Give it another name")
  public RestResponse<SavedSearchDetail> rename(
      @RestPath UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull SavedSearchName request) {
    return ok(saving.rename(id, ifMatch, request.name().strip()));
  }

  @POST
  @Path("{id}/pause")
  @Operation(operationId = "pauseSavedSearch", summary = "Be told of nothing for the time being")
  public RestResponse<SavedSearchDetail> pause(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return ok(saving.pause(id, ifMatch));
  }

  @POST
  @Path("{id}/resumption")
  @Operation(
      operationId = "resumeSavedSearch",
      summary = "Be told again, of what comes in from now on")
  public RestResponse<SavedSearchDetail> resume(
      @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return ok(saving.resume(id, ifMatch));
  }

  @DELETE
  @Path("{id}")
  @Operation(operationId = "deleteSavedSearch", summary = "Keep it no longer")
  @APIResponse(responseCode = "204", description = "Gone")
  public void delete(@RestPath UUID id) {
    saving.delete(id);
  }

  private RestResponse<SavedSearchDetail> ok(SavedSearch search) {
    Instant lastFound = saving.lastFound(List.of(search)).get(search.id());
    return ResponseBuilder.ok(SavedSearchDetail.of(search, lastFound))
        .header(HttpHeaders.ETAG, ETags.of(search.version()))
        .build();
  }

  private static SavedSearchDetail detail(SavedSearch search) {
    return SavedSearchDetail.of(search, null);
  }
}
