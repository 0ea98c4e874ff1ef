package org.jiangqiao.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which methods an address has: a refusal of one must name the others (RFC 9110, 15.5.6). */
@ApplicationScoped
class AllowedMethods {

  private record Operation(Pattern path, String method) {}

  private final List<Operation> operations = new ArrayList<>();

  AllowedMethods(BeanManager beans) {
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path path = bean.getBeanClass().getAnnotation(Path.class);
      if (path != null) {
        add(path.value(), bean.getBeanClass());
      }
    }
  }

  /** As the header {@code Allow} says it. */
  String at(String path) {
    TreeSet<String> methods =
        operations.stream()
            .filter(operation -> operation.path().matcher(path).matches())
            .map(Operation::method)
            .collect(Collectors.toCollection(TreeSet::new));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    methods.add(HttpMethod.OPTIONS);
    return String.join(", ", methods);
  }

  private void add(String base, Class<?> resource) {
    for (Method method : resource.getMethods()) {
      Path path = method.getAnnotation(Path.class);
      Pattern address = pattern(base + "/" + (path == null ? "" : path.value()));
      httpMethod(method).ifPresent(name -> operations.add(new Operation(address, name)));
    }
  }

  private static Optional<String> httpMethod(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
        .map(HttpMethod::value)
        .findFirst();
  }

  private static Pattern pattern(String template) {
    String plain = ("/" + template).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    return Pattern.compile(plain.replaceAll("\\{[^/]*}", "[^/]+") + "/?");
  }
}
