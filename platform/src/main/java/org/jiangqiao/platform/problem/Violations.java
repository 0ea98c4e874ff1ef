package org.jiangqiao.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jiangqiao.platform.problem.Violation.In;
import org.jspecify.annotations.Nullable;

/** Bean validation's findings in terms of the request. */
final class Violations {

  private Violations() {}

  static Problem of(ConstraintViolationException invalid, @Nullable Method method) {
    Set<ConstraintViolation<?>> found = invalid.getConstraintViolations();
    if (found.stream().anyMatch(violation -> ofReturnValue(violation.getPropertyPath()))) {
      return Problem.of(ProblemType.INTERNAL).causedBy(invalid);
    }
    Violation[] violations =
        found.stream()
            .map(violation -> violation(violation, method))
            .sorted(Comparator.comparing(Violation::field))
            .toArray(Violation[]::new);
    return Problem.of(ProblemType.VALIDATION_FAILED).with(violations);
  }

  private static Violation violation(ConstraintViolation<?> found, @Nullable Method method) {
    List<Path.Node> nodes =
        StreamSupport.stream(found.getPropertyPath().spliterator(), false).toList();
    Parameter parameter = parameter(nodes, method);
    String property =
        nodes.stream()
            .filter(node -> node.getKind() != ElementKind.METHOD)
            .filter(node -> node.getKind() != ElementKind.PARAMETER)
            .map(Path.Node::toString)
            .collect(Collectors.joining("."));
    // A parameter's own constraint has no property below it.
    String field = property.isEmpty() ? nodes.getLast().getName() : property;
    return new Violation(field, in(parameter), found.getMessage(), List.of());
  }

  private static @Nullable Parameter parameter(List<Path.Node> nodes, @Nullable Method method) {
    if (method == null) {
      return null;
    }
    for (Path.Node node : nodes) {
      if (node.getKind() == ElementKind.PARAMETER) {
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        return index < method.getParameterCount() ? method.getParameters()[index] : null;
      }
    }
    return null;
  }

  private static In in(@Nullable Parameter parameter) {
    if (parameter == null) {
      return In.BODY;
    }
    for (Annotation annotation : parameter.getAnnotations()) {
      switch (annotation.annotationType().getSimpleName()) {
        case "PathParam", "RestPath" -> {
          return In.PATH;
        }
        case "HeaderParam", "RestHeader" -> {
          return In.HEADER;
        }
        case "QueryParam", "RestQuery", "BeanParam" -> {
          return In.QUERY;
        }
        default -> {}
      }
    }
    return In.BODY;
  }

  private static boolean ofReturnValue(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
  }
}
