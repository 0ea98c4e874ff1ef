package org.jiangqiao.gateway.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangqiao.gateway.Order;

/** What the type URI of a problem document leads to: what happened, why, and what to do. */
@ApplicationScoped
class ProblemPages {
  void mount(@Observes Router router) {
    router.get("/problems").order(Order.PAGES).handler(this::list);
    router.get("/problems/:type").order(Order.PAGES).handler(this::explain);
  }

  private void list(RoutingContext context) {
    Texts texts = Texts.of(context.request());
    String rows =
        Arrays.stream(ProblemType.values())
            .map(
                type ->
                    "<li><a href=\"/problems/%s\"><code>%d %s</code> %s</a></li>"
                        .formatted(
                            type.kebab(),
                            type.status(),
                            type.kebab(),
                            texts.get("title." + type.kebab())))
            .collect(Collectors.joining("\n"));
    Page.of(texts, texts.get("page.problems"), "<ul>" + rows + "</ul>").send(context);
  }

  private void explain(RoutingContext context) {
    Optional<ProblemType> type = ProblemType.ofKebab(String.valueOf(context.pathParam("type")));
    if (type.isEmpty()) {
      context.next();
      return;
    }
    Texts texts = Texts.of(context.request());
    String kebab = type.get().kebab();
    String body =
        """
        <p class="status"><code>%d</code> <code>%s</code></p>
        <h2>%s</h2><p>%s</p>
        <h2>%s</h2><p>%s</p>
        <p><a href="/problems">%s</a></p>
        """
            .formatted(
                type.get().status(),
                type.get().uri(),
                texts.get("page.meaning"),
                texts.get("why." + kebab),
                texts.get("page.remedy"),
                texts.get("remedy." + kebab),
                texts.get("page.problems"));
    Page.of(texts, texts.get("title." + kebab), body).send(context);
  }
}
