package org.jiangqiao.platform.app;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.event.Outbox;
import org.jiangqiao.platform.file.FileStore;
import org.jiangqiao.platform.file.StoredFile;
import org.jiangqiao.platform.idempotency.Idempotent;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/tools")
@Tag(name = "Tools")
@RunOnVirtualThread
public class ToolResource {

  static final AtomicInteger CREATIONS = new AtomicInteger();

  private final Tools tools;
  private final Caller caller;
  private final Clock clock;
  private final Outbox outbox;
  private final Audit audit;
  private final FileStore files;

  ToolResource(
      Tools tools, Caller caller, Clock clock, Outbox outbox, Audit audit, FileStore files) {
    this.tools = tools;
    this.caller = caller;
    this.clock = clock;
    this.outbox = outbox;
    this.audit = audit;
    this.files = files;
  }

  @GET
  @PermitAll
  @Operation(operationId = "listTools", summary = "List tools")
  public Page<ToolView> list(
      @Valid @BeanParam PageRequest page, @RestQuery @Max(9) @Nullable Integer shelf) {
    String cursor = page.cursor();
    UUID after = cursor == null ? null : UUID.fromString(Cursor.decode(cursor, 1).getFirst());
    return Page.of(
            tools.after(after, page.limit() + 1), page.limit(), tool -> Cursor.encode(tool.id))
        .map(tool -> ToolView.of(tool, clock.instant()));
  }

  @POST
  @RolesAllowed({Roles.ENTERPRISE, Roles.CRAFTSMAN})
  @Idempotent
  @Transactional
  @Operation(operationId = "createTool", summary = "Create a tool")
  public RestResponse<ToolView> create(@Valid ToolRequest request) throws InterruptedException {
    if (request.name().startsWith("slow")) {
      Thread.sleep(700);
    }
    if (request.name().startsWith("broken")) {
      throw Problem.conflict("tool.broken", request.name());
    }
    Tool tool = new Tool(request.name(), request.weight());
    tools.persist(tool);
    CREATIONS.incrementAndGet();
    outbox.publish("org.jiangqiao.test.tool-created", "tools/" + tool.name, Map.of("id", tool.id));
    audit.record("create", "tool", tool.id, Map.of("weight", tool.weight));
    if (request.name().startsWith("rolled back")) {
      throw new IllegalStateException("secret of the house");
    }
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, ToolView.of(tool, clock.instant()))
        .location(URI.create("/api/v1/tools/" + tool.id))
        .header("ETag", ETags.of(tool.version))
        .build();
  }

  @GET
  @Path("{id}")
  @PermitAll
  public RestResponse<ToolView> get(@RestPath UUID id) {
    Tool tool = tools.findByIdOptional(id).orElseThrow(() -> Problem.notFound("tool"));
    return RestResponse.ResponseBuilder.ok(ToolView.of(tool, clock.instant()))
        .header("ETag", ETags.of(tool.version))
        .build();
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.ENTERPRISE)
  @Transactional
  public RestResponse<ToolView> change(
      @RestPath UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @Valid ToolRequest request)
      throws InterruptedException {
    Tool tool = tools.findByIdOptional(id).orElseThrow(() -> Problem.notFound("tool"));
    ETags.require(ifMatch, tool.version);
    tool.weight = request.weight();
    if (request.name().startsWith("slow")) {
      Thread.sleep(700);
    }
    tools.flush();
    return RestResponse.ResponseBuilder.ok(ToolView.of(tool, clock.instant()))
        .header("ETag", ETags.of(tool.version))
        .build();
  }

  @POST
  @Path("{id}/starts")
  @RolesAllowed(Roles.ENTERPRISE)
  @Idempotent
  @ResponseStatus(202)
  public Map<String, String> start(@RestPath UUID id) {
    if (id.getLeastSignificantBits() == 0) {
      throw Problem.illegalTransition(ToolRequest.Kind.LATHE, "start");
    }
    return Map.of("started", id.toString());
  }

  @GET
  @Path("scope")
  @RolesAllowed({Roles.UNION_OFFICER, Roles.REVIEWER, Roles.ENTERPRISE})
  public Map<String, String> scope(@RestQuery String region) {
    caller.scope().require(region);
    return Map.of("prefix", caller.scope().prefix(), "name", caller.displayName());
  }

  @GET
  @Path("me")
  @PermitAll
  public Map<String, String> me() {
    return Map.of("subject", caller.authenticated() ? caller.subject() : "nobody");
  }

  @POST
  @Path("files")
  @RolesAllowed(Roles.ENTERPRISE)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Idempotent
  @Transactional
  public StoredFile upload(@RestForm FileUpload file, @RestForm @Nullable String fail) {
    StoredFile stored =
        files.store(file, Set.of("image/png", "application/pdf", "text/csv"), 1024 * 1024);
    if (fail != null) {
      throw Problem.conflict("tool.broken", stored.fileName());
    }
    return stored;
  }

  @GET
  @Path("echo")
  @RolesAllowed(Roles.SERVICE)
  public List<String> echo(@RestHeader("X-Request-Id") String requestId) {
    return List.of(caller.subject(), requestId);
  }

  /** The second item follows long after the first, which is to be with the client by then. */
  @GET
  @Path("events")
  @PermitAll
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<String> events() {
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().item("first"),
            Uni.createFrom().item("second").onItem().delayIt().by(Duration.ofSeconds(3)).toMulti());
  }

  @GET
  @Path("crash")
  @PermitAll
  public List<String> crash() {
    throw new IllegalStateException("SELECT secret FROM tool");
  }
}
