package org.jiangqiao.matching.planning.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jiangqiao.matching.planning.WeekPlan;
import org.jiangqiao.matching.planning.WeekPlanAcceptance;
import org.jiangqiao.matching.planning.WeekPlanWatch;
import org.jiangqiao.matching.planning.WeekPlans;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.job.JobStream;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Plans of a union's week. */
@Path(WeekPlanResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Week plans", description = "The visits of a week planned together, as a job")
@RolesAllowed(Roles.UNION_OFFICER)
public class WeekPlanResource {

  static final String PATH = "/api/v1/week-plans";

  private final WeekPlans plans;
  private final WeekPlanAcceptance acceptance;
  private final WeekPlanWatch watch;
  private final WeekPlanViews views;
  private final Caller caller;
  private final JsonWebToken token;

  WeekPlanResource(
      WeekPlans plans,
      WeekPlanAcceptance acceptance,
      WeekPlanWatch watch,
      WeekPlanViews views,
      Caller caller,
      JsonWebToken token) {
    this.plans = plans;
    this.acceptance = acceptance;
    this.watch = watch;
    this.views = views;
    this.caller = caller;
    this.token = token;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "orderWeekPlan",
      summary = "Have a week planned",
      description =
          "The visits of the officer's part of the union tree: agreed ones get a time, arranged ones"
              + " stay or move, and where nobody has agreed somebody is proposed. Nothing of it"
              + " holds before the plan is accepted.")
  @APIResponse(
      responseCode = "202",
      description = "The queued plan",
      content = @Content(schema = @Schema(implementation = WeekPlanState.class)))
  public RestResponse<WeekPlanState> order(@NotNull @Valid WeekPlanOrder order) {
    return queued(plans.order(order.week(), order.searchFor()));
  }

  @GET
  @Operation(
      operationId = "listWeekPlans",
      summary = "List the plans of unions within the officer's scope, newest first")
  public Page<WeekPlanState> list(
      @RestQuery @Nullable LocalDate week, @BeanParam @Valid PageRequest page) {
    return plans.list(week, page).map(plan -> WeekPlanState.of(plan, caller.locale()));
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getWeekPlan",
      summary = "Read a plan with its visits and why each is as it is",
      description = "While it is searched for, the best so far.")
  public RestResponse<WeekPlanView> get(@RestPath UUID id) {
    return view(plans.open(id));
  }

  @GET
  @Path("/{id}/events")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "streamWeekPlan",
      summary = "Follow the search for a plan as server-sent events",
      description =
          "Event `week-plan` carries a WeekPlan, at once and after each change. Comments keep the"
              + " connection alive. The stream ends with the search or with the token.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<OutboundSseEvent> events(@RestPath UUID id, @Context Sse sse) {
    UUID allowed = plans.open(id).plan().id();
    Locale language = caller.locale();
    return new JobStream<WeekPlanState>(sse, "week-plan", token.getExpirationTime())
        .events(
            () -> watch.state(allowed).map(plan -> WeekPlanState.of(plan, language)),
            WeekPlanState::over);
  }

  @PUT
  @Path("/{id}/visits/{visitId}")
  @Operation(
      operationId = "decideWeekPlanVisit",
      summary = "Put a visit of a plan where it should be, pin it, or leave it out",
      description = "What stands against it is told in `conflicts`. If-Match takes the version.")
  public RestResponse<WeekPlanView> decide(
      @RestPath UUID id,
      @RestPath UUID visitId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid VisitDecision decision) {
    return view(plans.decide(id, visitId, ifMatch, decision.decision()));
  }

  @POST
  @Path("/{id}/replanning")
  @Operation(
      operationId = "replanWeek",
      summary = "Search for a plan again with the facts of now and the fewest moves",
      description = "Pinned visits stay. For illness, urgent cases, and whatever else changes.")
  @APIResponse(
      responseCode = "202",
      description = "The queued plan",
      content = @Content(schema = @Schema(implementation = WeekPlanState.class)))
  public RestResponse<WeekPlanState> replan(
      @RestPath UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Replanning replanning) {
    return queued(plans.searchAgain(id, ifMatch, replanning.searchFor()));
  }

  @POST
  @Path("/{id}/acceptance")
  @Operation(
      operationId = "acceptWeekPlan",
      summary = "Accept a plan: visits are arranged and moved, people are invited, all at once",
      description =
          "409 when a case, a calendar or the plan's own conflicts stand against it: nothing is"
              + " changed then, and `replanning` takes the changes in.")
  public RestResponse<WeekPlanState> accept(
      @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    WeekPlan accepted = acceptance.accept(id, ifMatch);
    return ResponseBuilder.ok(WeekPlanState.of(accepted, caller.locale())).build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "discardWeekPlan",
      summary = "Throw a plan away, or cancel the search for it")
  public WeekPlanState discard(@RestPath UUID id) {
    return WeekPlanState.of(plans.discard(id), caller.locale());
  }

  private RestResponse<WeekPlanState> queued(WeekPlan plan) {
    return ResponseBuilder.create(
            RestResponse.Status.ACCEPTED, WeekPlanState.of(plan, caller.locale()))
        .header(HttpHeaders.LOCATION, PATH + "/" + plan.id())
        .build();
  }

  private RestResponse<WeekPlanView> view(WeekPlans.Opened opened) {
    return ResponseBuilder.ok(views.of(opened))
        .header("ETag", ETags.of(opened.plan().version()))
        .build();
  }
}
