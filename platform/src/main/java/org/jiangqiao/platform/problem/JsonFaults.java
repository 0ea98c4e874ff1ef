package org.jiangqiao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a body that does not read. */
final class JsonFaults {

  private JsonFaults() {}

  static Problem of(JsonProcessingException fault) {
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          Problem.of(ProblemType.UNKNOWN_PROPERTY, "unknown-property", unknown.getPropertyName())
              .with(Violation.body(field(unknown.getPath()), "unknown-property-here"));
      case InvalidFormatException format -> ofFormat(format);
      case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() ->
          Problem.of(ProblemType.MALFORMED_BODY)
              .with(Violation.body(field(mismatch.getPath()), "wrong-kind"));
      default -> Problem.of(ProblemType.MALFORMED_BODY).causedBy(fault);
    };
  }

  private static Problem ofFormat(InvalidFormatException fault) {
    String field = field(fault.getPath());
    Class<?> target = fault.getTargetType();
    Problem problem = Problem.of(ProblemType.VALIDATION_FAILED);
    if (target != null && target.isEnum()) {
      String allowed =
          Arrays.stream(target.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      return problem.with(Violation.body(field, "not-one-of", allowed));
    }
    return problem.with(Violation.body(field, "wrong-format"));
  }

  /** As {@code honours[0].year}. */
  private static String field(List<JsonMappingException.Reference> path) {
    StringBuilder field = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      if (step.getFieldName() == null) {
        field.append('[').append(step.getIndex()).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return field.toString();
  }
}
