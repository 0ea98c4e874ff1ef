package org.jiangqiao.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jiangqiao.platform.identity.SystemClients;
import org.jiangqiao.platform.identity.SystemScope;

/** Names the scope that opens an operation to a system client, beside the roles of people. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = AcceptedScopes.LAST)
public final class AcceptedScopes implements OASFilter {

  /** After every operation has its roles. */
  static final int LAST = CommonAnswers.LAST - 1;

  private static final String PEOPLE = "oidc";
  private static final String SYSTEMS = "systemClient";

  private final Map<String, String> scopes = new TreeMap<>();

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getPaths() == null) {
      return;
    }
    api.getPaths().getPathItems().forEach(this::open);
    if (!scopes.isEmpty()) {
      api.getComponents().addSecurityScheme(SYSTEMS, scheme());
    }
  }

  private void open(String path, PathItem item) {
    item.getOperations().forEach((method, operation) -> open(path, method, operation));
  }

  private void open(String path, PathItem.HttpMethod method, Operation operation) {
    boolean forSystems =
        operation.getSecurity().stream()
            .anyMatch(
                requirement ->
                    requirement.hasScheme(PEOPLE)
                        && SystemClients.canBe(requirement.getScheme(PEOPLE)));
    if (forSystems) {
      SystemScope scope = SystemScope.of(method.name(), path).orElseThrow();
      scopes.put(scope.value(), description(scope));
      operation.addSecurityRequirement(
          OASFactory.createSecurityRequirement().addScheme(SYSTEMS, scope.value()));
    }
  }

  private static String description(SystemScope scope) {
    String what =
        switch (scope.access()) {
          case READ -> "Read what is at /api/v1/";
          case WRITE -> "Create and change what is at /api/v1/";
        };
    return what + scope.resource();
  }

  private SecurityScheme scheme() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .description(
            "A system's own access token. With union_scope in it the client acts for that union,"
                + " without as an enterprise of its own.")
        .flows(
            OASFactory.createOAuthFlows()
                .clientCredentials(
                    OASFactory.createOAuthFlow()
                        .tokenUrl(
                            "http://localhost:8180/realms/jiangqiao/protocol/openid-connect/token")
                        .scopes(scopes)));
  }
}
