package org.jiangqiao.platform.request;

import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiangqiao.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the query parameters whose values are not of their type. JAX-RS says only that something
 * was not found, as it does for a path.
 */
final class UnreadableParameters {

  private static final List<String> FACTORIES = List.of("fromString", "valueOf", "parse");

  private UnreadableParameters() {}

  static List<Violation> in(Method method, MultivaluedMap<String, String> query) {
    List<Violation> unreadable = new ArrayList<>();
    DeclaredParameters.of(method)
        .types()
        .forEach(
            (name, type) -> {
              if (query.getOrDefault(name, List.of()).stream().anyMatch(v -> !reads(type, v))) {
                unreadable.add(violation(name, type));
              }
            });
    return unreadable;
  }

  private static Violation violation(String name, Type type) {
    if (type instanceof Class<?> choice && choice.isEnum()) {
      String allowed =
          Arrays.stream(choice.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      return Violation.query(name, "not-one-of", allowed);
    }
    return Violation.query(name, "wrong-format");
  }

  private static boolean reads(Type type, String value) {
    if (!(type instanceof Class<?> known) || known == String.class) {
      return true;
    }
    Class<?> boxed = known == int.class ? Integer.class : known == long.class ? Long.class : known;
    Method factory = factory(boxed);
    if (factory == null) {
      return true;
    }
    try {
      factory.invoke(null, value);
      return true;
    } catch (ReflectiveOperationException notOfTheType) {
      return false;
    }
  }

  private static @Nullable Method factory(Class<?> type) {
    for (String name : FACTORIES) {
      for (Method method : type.getMethods()) {
        if (Modifier.isStatic(method.getModifiers())
            && method.getName().equals(name)
            && method.getParameterCount() == 1
            && method.getParameterTypes()[0].isAssignableFrom(String.class)) {
          return method;
        }
      }
    }
    return null;
  }
}
