package org.jiangqiao.talent.duplicate.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.job.JobStream;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.talent.duplicate.DuplicateSearch;
import org.jiangqiao.talent.duplicate.DuplicateSearching;

/** Searches for duplicates as jobs. */
@Path(DuplicateSearchesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pool")
@RolesAllowed(Roles.UNION_OFFICER)
class DuplicateSearchesResource {

  static final String PATH = "/api/v1/pool/duplicate-searches";

  private final DuplicateSearching searching;
  private final JsonWebToken token;

  DuplicateSearchesResource(DuplicateSearching searching, JsonWebToken token) {
    this.searching = searching;
    this.token = token;
  }

  @POST
  @RunOnVirtualThread
  @Idempotent
  @Operation(
      operationId = "searchDuplicates",
      summary = "Search the officer's part of the pool for entries of one person")
  @APIResponse(
      responseCode = "202",
      description = "The queued search",
      content = @Content(schema = @Schema(implementation = DuplicateSearchState.class)))
  public RestResponse<DuplicateSearchState> queue() {
    DuplicateSearch queued = searching.queue();
    return ResponseBuilder.create(RestResponse.Status.ACCEPTED, DuplicateSearchState.of(queued))
        .header(HttpHeaders.LOCATION, PATH + "/" + queued.id())
        .build();
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listDuplicateSearches",
      summary = "List the searches of unions within the officer's scope, newest first")
  public Page<DuplicateSearchState> list(@Valid @BeanParam PageRequest page) {
    return searching.list(page).map(DuplicateSearchState::of);
  }

  @GET
  @RunOnVirtualThread
  @Path("{id}")
  @Operation(operationId = "getDuplicateSearch", summary = "Read how far a search is")
  public DuplicateSearchState get(@RestPath UUID id) {
    return DuplicateSearchState.of(searching.read(id));
  }

  @GET
  @Path("{id}/events")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "streamDuplicateSearch",
      summary = "Follow a search as server-sent events",
      description =
          "Event `duplicate-search` carries a DuplicateSearch, at once and after each change. The"
              + " stream ends with the search or with the token.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<OutboundSseEvent> events(@RestPath UUID id, @Context Sse sse) {
    UUID allowed = searching.read(id).id();
    return new JobStream<DuplicateSearchState>(sse, "duplicate-search", token.getExpirationTime())
        .events(
            () -> searching.state(allowed).map(DuplicateSearchState::of),
            DuplicateSearchState::over);
  }

  @DELETE
  @RunOnVirtualThread
  @Path("{id}")
  @Operation(
      operationId = "cancelDuplicateSearch",
      summary = "Cancel a search; what it has found stays found")
  public DuplicateSearchState cancel(@RestPath UUID id) {
    return DuplicateSearchState.of(searching.cancel(id));
  }
}
