package org.jiangqiao.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives each operation an example of what is sent and what comes back, put together from the
 * examples of its properties; a property that has none fails the build.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = CommonAnswers.LAST - 1)
public final class Examples implements OASFilter {

  private static final String JSON = "application/json";

  private final ExampleTexts texts = ExampleTexts.onClassPath();

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getPaths() == null) {
      return;
    }
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    Stream.ofNullable(schemas.get(ProblemSchemas.PROBLEM))
        .forEach(
            problem ->
                problem.setExamples(
                    List.of(
                        new ExampleValues(schemas, texts)
                            .ofReferenced("", ProblemSchemas.PROBLEM))));
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .flatMap(Examples::contents)
        .forEach(content -> exemplify(content, new ExampleValues(schemas, texts)));
  }

  private static Stream<Content> contents(Operation operation) {
    Stream<Content> sent =
        operation.getRequestBody() == null
            ? Stream.empty()
            : Stream.ofNullable(operation.getRequestBody().getContent());
    Stream<Content> answered =
        operation.getResponses().getAPIResponses().entrySet().stream()
            .filter(response -> response.getKey().startsWith("2"))
            .flatMap(response -> Stream.ofNullable(response.getValue().getContent()));
    return Stream.concat(sent, answered);
  }

  private static void exemplify(Content content, ExampleValues values) {
    MediaType json = content.getMediaType(JSON);
    if (json != null && json.getSchema() != null && json.getExample() == null) {
      json.setExample(values.of("", json.getSchema()));
    }
  }
}
