package org.jiangqiao.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jiangqiao.platform.idempotency.Idempotent;

/** Adds to each operation what the platform makes it answer, and the headers it honours. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = CommonAnswers.LAST)
public final class CommonAnswers implements OASFilter {

  /** After Quarkus has added what follows from {@code @RolesAllowed}. */
  static final int LAST = -1000;

  private static final String PUBLIC_PATHS = "/api/";
  private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
  private static final DotName OPERATION = DotName.createSimple(Operation.class);

  private final Set<String> idempotent;

  public CommonAnswers(IndexView index) {
    idempotent =
        index.getAnnotations(IDEMPOTENT).stream()
            .map(annotation -> annotation.target().annotation(OPERATION))
            .filter(operation -> operation != null && operation.value("operationId") != null)
            .map(operation -> operation.value("operationId").asString())
            .collect(Collectors.toSet());
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    ProblemSchemas.addTo(api);
    if (api.getPaths() == null) {
      return;
    }
    List.copyOf(api.getPaths().getPathItems().keySet()).stream()
        .filter(path -> !path.startsWith(PUBLIC_PATHS))
        .forEach(api.getPaths()::removePathItem);
    api.getPaths().getPathItems().forEach(this::complete);
  }

  private void complete(String path, PathItem item) {
    item.getOperations().forEach((method, operation) -> complete(path, method, operation));
  }

  private void complete(
      String path,
      PathItem.HttpMethod method,
      org.eclipse.microprofile.openapi.models.Operation operation) {
    boolean idempotent = this.idempotent.contains(operation.getOperationId());
    if (idempotent) {
      operation.addParameter(idempotencyKey());
    }
    if (operation.getSecurity() == null) {
      // Said outright, because leaving it out could as well be an oversight.
      operation.setSecurity(List.of());
    }
    APIResponses responses =
        operation.getResponses() == null
            ? OASFactory.createAPIResponses()
            : operation.getResponses();
    problems(path, method, operation).forEach((status, text) -> put(responses, status, text));
    if (idempotent) {
      put(responses, 422, "Idempotency key used for another request");
    }
    operation.setResponses(inOrder(responses));
  }

  private static APIResponses inOrder(APIResponses responses) {
    APIResponses sorted = OASFactory.createAPIResponses();
    new TreeMap<>(responses.getAPIResponses()).forEach(sorted::addAPIResponse);
    return sorted;
  }

  private static Map<Integer, String> problems(
      String path,
      PathItem.HttpMethod method,
      org.eclipse.microprofile.openapi.models.Operation operation) {
    Map<Integer, String> problems = new TreeMap<>();
    boolean changes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
    if (operation.getRequestBody() != null || operation.getParameters() != null) {
      problems.put(400, "The input breaks a rule");
    }
    if (!operation.getSecurity().isEmpty()) {
      problems.put(401, "Not logged in");
      problems.put(403, "Not permitted");
    }
    if (path.contains("{")) {
      problems.put(404, "Not found");
    }
    if (changes) {
      problems.put(409, "In conflict with the present state");
    }
    if (hasHeader(operation, "If-Match")) {
      problems.put(412, "Changed by someone else");
      problems.put(428, "Version condition missing");
    }
    if (operation.getRequestBody() != null) {
      problems.put(415, "Format not supported");
    }
    problems.put(429, "Too many requests");
    problems.put(500, "Internal error");
    return problems;
  }

  /** What the operation says itself stays, unless it says nothing of the content. */
  private static void put(APIResponses responses, int status, String description) {
    APIResponse response = responses.getAPIResponse(String.valueOf(status));
    if (response == null) {
      response = OASFactory.createAPIResponse().description(description);
      responses.addAPIResponse(String.valueOf(status), response);
    }
    if (response.getContent() == null && response.getRef() == null) {
      response.setContent(ProblemSchemas.content());
    }
  }

  private static boolean hasHeader(
      org.eclipse.microprofile.openapi.models.Operation operation, String name) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> name.equalsIgnoreCase(parameter.getName()));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .required(false)
        .description("A repeated request with the same key gets the first response, for 24 hours")
        .schema(
            OASFactory.createSchema()
                .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                .minLength(1)
                .maxLength(200));
  }
}
