package org.jiangqiao.platform.openapi;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jiangqiao.platform.problem.ProblemType;

/** Problem documents as the contract shows them; no operation returns one by its Java type. */
final class ProblemSchemas {

  static final String PROBLEM = "Problem";
  private static final String VIOLATION = "Violation";

  private ProblemSchemas() {}

  static void addTo(OpenAPI api) {
    Components components =
        api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
    components.addSchema(PROBLEM, problem());
    components.addSchema(VIOLATION, violation());
    components.addSecurityScheme("oidc", oidc());
    api.setComponents(components);
  }

  static Content content() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
  }

  private static Schema problem() {
    List<Object> types =
        Arrays.stream(ProblemType.values()).<Object>map(type -> type.uri().toString()).toList();
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("A failure (RFC 9457)")
        .required(List.of("type", "title", "status", "detail", "instance", "requestId"))
        .addProperty(
            "type", text("Which kind of failure").format("uri").examples(types.subList(0, 1)))
        .addProperty("title", text("The kind in the caller's language"))
        .addProperty(
            "status", OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
        .addProperty("detail", text("What happened, in the caller's language"))
        .addProperty("instance", text("The path that was called"))
        .addProperty("requestId", text("To be quoted when asking for help"))
        .addProperty(
            "violations",
            OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("Each input that breaks a rule")
                .items(OASFactory.createSchema().ref("#/components/schemas/" + VIOLATION)));
  }

  private static Schema violation() {
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .required(List.of("field", "in", "message"))
        .addProperty("field", text("Path of the property, or name of the parameter"))
        .addProperty(
            "in", text("Where it stood").enumeration(List.of("body", "query", "path", "header")))
        .addProperty("message", text("What is wrong, in the caller's language"));
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }

  private static SecurityScheme oidc() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.OPENIDCONNECT)
        .description("Access token of the realm, as a bearer token")
        .openIdConnectUrl(
            "http://localhost:8180/realms/jiangqiao/.well-known/openid-configuration");
  }
}
