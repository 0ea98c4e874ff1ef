package org.jiangqiao.gateway.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

class MergedContractTest {
  private static final String TALENT =
      """
      paths: {/api/v1/craftsmen: {get: {operationId: list, schema: {$ref: '#/components/schemas/Page'}}}}
      components: {schemas: {Page: {type: object}, Problem: {type: string}}}
      tags: [{name: Craftsmen}]
      """;
  private static final String MATCHING =
      """
      paths: {/api/v1/visits: {get: {schema: {$ref: '#/components/schemas/Page'}}}}
      components: {schemas: {Page: {type: array}, Problem: {type: string}}}
      tags: [{name: Visits}]
      """;

  @Test
  void systemsFindTheScopesOfAllServicesInOnePlace() throws Exception {
    JsonNode merged =
        new MergedContract(new ObjectMapper(), "API", "/")
            .add("talent", new YAMLMapper().readTree(scheme("craftsmen:read")))
            .add("matching", new YAMLMapper().readTree(scheme("visits:write")))
            .document();

    assertEquals(1, merged.at("/components/securitySchemes").size());
    JsonNode scopes =
        merged.at("/components/securitySchemes/systemClient/flows/clientCredentials/scopes");
    assertTrue(scopes.has("craftsmen:read") && scopes.has("visits:write"), scopes::toString);
  }

  private static String scheme(String scope) {
    return """
    components:
      securitySchemes:
        systemClient: {type: oauth2, flows: {clientCredentials: {scopes: {'%s': it}}}}
    """
        .formatted(scope);
  }

  @Test
  void sharedComponentsStayOneAndDifferentOnesAreRenamed() throws Exception {
    JsonNode merged =
        new MergedContract(new ObjectMapper(), "API", "/")
            .add("talent", new YAMLMapper().readTree(TALENT))
            .add("matching", new YAMLMapper().readTree(MATCHING))
            .document();

    assertEquals(3, merged.at("/components/schemas").size());
    assertEquals("object", merged.at("/components/schemas/Page/type").asText());
    assertEquals("array", merged.at("/components/schemas/MatchingPage/type").asText());
    assertEquals(
        "#/components/schemas/MatchingPage",
        merged.at("/paths/~1api~1v1~1visits/get/schema/$ref").asText());
    assertTrue(merged.at("/paths").has("/api/v1/craftsmen"));
    assertEquals(2, merged.path("tags").size());
  }
}
