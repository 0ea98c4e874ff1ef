package org.jiangqiao.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jiangqiao.platform.http.RequestId;
import org.jiangqiao.platform.language.Languages;
import org.jiangqiao.platform.language.Messages;

/** Puts a problem into words of the caller's language. */
@ApplicationScoped
public class ProblemWriter {

  public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

  private static final Messages MESSAGES =
      Messages.in("messages/problems", "messages/platform-problems");

  private final CurrentVertxRequest request;
  private final ObjectMapper json;

  ProblemWriter(CurrentVertxRequest request, ObjectMapper json) {
    this.request = request;
    this.json = json;
  }

  public Response response(Problem problem) {
    RoutingContext exchange = request.getCurrent();
    Locale locale = Languages.preferred(exchange.request().getHeader("Accept-Language"));
    Response.ResponseBuilder response =
        Response.status(problem.type().status())
            .type(MEDIA_TYPE)
            .header("Content-Language", locale.toLanguageTag())
            .entity(document(problem, exchange.normalizedPath(), locale));
    problem.headers().forEach(response::header);
    return response.build();
  }

  /** For what is refused before it reaches a resource. */
  void write(Problem problem, RoutingContext exchange) {
    Locale locale = Languages.preferred(exchange.request().getHeader("Accept-Language"));
    exchange
        .response()
        .setStatusCode(problem.type().status())
        .putHeader("Content-Type", MEDIA_TYPE.toString())
        .putHeader("Content-Language", locale.toLanguageTag())
        .end(json.valueToTree(document(problem, exchange.normalizedPath(), locale)).toString());
  }

  private static ProblemDocument document(Problem problem, String instance, Locale locale) {
    ProblemType type = problem.type();
    List<ProblemDocument.InvalidInput> violations =
        problem.violations().stream().map(violation -> invalidInput(violation, locale)).toList();
    return new ProblemDocument(
        type.uri(),
        MESSAGES.text(locale, type.titleKey()),
        type.status(),
        MESSAGES.text(locale, problem.messageKey(), problem.args().toArray()),
        instance,
        RequestId.current().orElse(""),
        violations.isEmpty() ? null : violations);
  }

  private static ProblemDocument.InvalidInput invalidInput(Violation violation, Locale locale) {
    return new ProblemDocument.InvalidInput(
        violation.field(),
        violation.in().name().toLowerCase(Locale.ROOT),
        MESSAGES.text(locale, violation.messageKey(), violation.args().toArray()));
  }
}
