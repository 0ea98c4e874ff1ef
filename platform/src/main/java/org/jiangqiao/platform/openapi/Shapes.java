package org.jiangqiao.platform.openapi;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jiangqiao.platform.json.MoneySerializer;
import org.jspecify.annotations.Nullable;

/** Our own classes by the names under which their schemas stand in the contract. */
final class Shapes {

  private static final String OURS = "org.jiangqiao";
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName SCHEMA = DotName.createSimple(Schema.class);
  private static final DotName SERIALIZE = DotName.createSimple(JsonSerialize.class);
  private static final DotName MONEY = DotName.createSimple(MoneySerializer.class);

  /** What the Java type of a property says beyond its schema. */
  record Member(boolean nullable, boolean money) {

    private static Member of(FieldInfo field) {
      AnnotationInstance serialize = field.annotation(SERIALIZE);
      boolean money =
          serialize != null
              && serialize.value("using") != null
              && serialize.value("using").asClass().name().equals(MONEY);
      return new Member(field.type().hasAnnotation(NULLABLE), money);
    }
  }

  private final Map<String, List<Map<String, Member>>> byName;

  Shapes(IndexView index) {
    byName =
        index.getKnownClasses().stream()
            .filter(known -> known.name().toString().startsWith(OURS))
            .filter(known -> !known.isInterface() && known.simpleName() != null)
            .collect(
                Collectors.groupingBy(
                    Shapes::schemaName, Collectors.mapping(Shapes::members, Collectors.toList())));
  }

  /**
   * The members of the class behind a schema; none if the class is not ours. A generic class stands
   * under its name followed by those of its arguments, and of classes with the same name the later
   * ones are numbered, so that it is the longest fitting beginning that counts.
   */
  Map<String, Member> of(String schema, Collection<String> properties) {
    for (int length = schema.length(); length > 0; length--) {
      for (Map<String, Member> members :
          byName.getOrDefault(schema.substring(0, length), List.of())) {
        if (members.keySet().containsAll(properties)) {
          return members;
        }
      }
    }
    return Map.of();
  }

  private static String schemaName(ClassInfo type) {
    AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
    return schema == null || schema.value("name") == null
        ? type.simpleName()
        : schema.value("name").asString();
  }

  /** A record's components are its fields, annotations included. */
  private static Map<String, Member> members(ClassInfo type) {
    Map<String, Member> members = new HashMap<>();
    type.fields().forEach(field -> members.put(field.name(), Member.of(field)));
    return members;
  }
}
