package org.jiangqiao.platform.request;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** An empty body, or JSON's {@code null}, is refused unless the method's parameter is nullable. */
@Provider
class RequiredBody implements ReaderInterceptor {

  static final String OPTIONAL = "jiangqiao.optional-body";

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = context.proceed();
    if (body == null && context.getProperty(OPTIONAL) == null) {
      throw Problem.of(ProblemType.MALFORMED_BODY);
    }
    return body;
  }

  static boolean optional(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.getAnnotations().length == 0)
        .anyMatch(RequiredBody::nullable);
  }

  private static boolean nullable(Parameter parameter) {
    return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
