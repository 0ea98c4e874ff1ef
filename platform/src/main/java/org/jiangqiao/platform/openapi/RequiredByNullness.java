package org.jiangqiao.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;
import org.jiangqiao.platform.openapi.Shapes.Member;
import org.jspecify.annotations.Nullable;

/**
 * Says in the contract what the code says: a property is there unless its Java type is nullable,
 * and money is text. The web app's types are generated from it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RequiredByNullness implements OASFilter {

  private final Shapes shapes;

  public RequiredByNullness(IndexView index) {
    shapes = new Shapes(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
      api.getComponents().getSchemas().forEach(this::refine);
    }
  }

  private void refine(String name, Schema schema) {
    Map<String, Schema> properties = schema.getProperties();
    if (properties == null) {
      return;
    }
    Map<String, Member> members = shapes.of(name, properties.keySet());
    List<String> already = schema.getRequired() == null ? List.of() : schema.getRequired();
    // In the order of the properties, so that the contract does not change from build to build.
    List<String> required =
        properties.keySet().stream()
            .filter(property -> already.contains(property) || present(members.get(property)))
            .toList();
    schema.setRequired(required.isEmpty() ? null : required);
    members.forEach(
        (property, member) -> {
          if (member.money() && properties.containsKey(property)) {
            schema.addProperty(property, money(properties.get(property)));
          }
        });
  }

  private static boolean present(@Nullable Member member) {
    return member != null && !member.nullable();
  }

  private static Schema money(Schema described) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .description(
            described.getDescription() == null ? "Amount in CNY" : described.getDescription())
        .pattern("^-?\\d{1,15}(\\.\\d{1,2})?$")
        .examples(List.of("1234.50"));
  }
}
