package org.jiangqiao.platform.request;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of one resource method, those in its bean parameters included. */
final class DeclaredParameters {

  private final Map<String, Type> types = new LinkedHashMap<>();
  private boolean all;

  static DeclaredParameters of(Method method) {
    DeclaredParameters declared = new DeclaredParameters();
    for (Parameter parameter : method.getParameters()) {
      declared.add(parameter);
    }
    return declared;
  }

  boolean allows(String name) {
    return all || types.containsKey(name);
  }

  /** Of one value, where the parameter takes several. */
  Map<String, Type> types() {
    return types;
  }

  private void add(Parameter parameter) {
    String name = name(parameter, parameter.getName());
    if (name == null) {
      addFields(parameter.getType());
      return;
    }
    types.put(name, ofOneValue(parameter.getParameterizedType()));
    // A map takes whatever comes.
    all |= Map.class.isAssignableFrom(parameter.getType());
  }

  private void addFields(Class<?> bean) {
    for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      if (type.getName().startsWith("java.")) {
        return;
      }
      for (Field field : type.getDeclaredFields()) {
        String name = name(field, field.getName());
        if (name != null) {
          types.put(name, ofOneValue(field.getGenericType()));
        }
      }
    }
  }

  private static @Nullable String name(AnnotatedElement element, String javaName) {
    RestQuery query = element.getAnnotation(RestQuery.class);
    if (query != null) {
      return query.value().isEmpty() ? javaName : query.value();
    }
    QueryParam standard = element.getAnnotation(QueryParam.class);
    return standard == null ? null : standard.value();
  }

  private static Type ofOneValue(Type type) {
    return type instanceof ParameterizedType several && several.getActualTypeArguments().length == 1
        ? several.getActualTypeArguments()[0]
        : type;
  }
}
