package org.jiangqiao.platform.page;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of one resource method, those in its bean parameters included. */
record DeclaredParameters(Set<String> names, boolean all) {

  static DeclaredParameters of(Method method) {
    Set<String> names = new HashSet<>();
    boolean all = false;
    for (Parameter parameter : method.getParameters()) {
      boolean declared = add(parameter, parameter.getName(), names);
      // A map takes whatever comes.
      all |= declared && Map.class.isAssignableFrom(parameter.getType());
      if (!declared) {
        addFields(parameter.getType(), names);
      }
    }
    return new DeclaredParameters(Set.copyOf(names), all);
  }

  boolean allows(String name) {
    return all || names.contains(name);
  }

  private static void addFields(Class<?> bean, Set<String> names) {
    for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      if (type.getName().startsWith("java.")) {
        return;
      }
      for (Field field : type.getDeclaredFields()) {
        add(field, field.getName(), names);
      }
    }
  }

  private static boolean add(AnnotatedElement element, String javaName, Set<String> names) {
    RestQuery query = element.getAnnotation(RestQuery.class);
    if (query != null) {
      names.add(query.value().isEmpty() ? javaName : query.value());
      return true;
    }
    QueryParam standard = element.getAnnotation(QueryParam.class);
    if (standard != null) {
      names.add(standard.value());
      return true;
    }
    return false;
  }
}
