package org.jiangqiao.gateway.problem;

import io.vertx.ext.web.RoutingContext;

/** A plain page of the gateway's own, with one style sheet and no script. */
record Page(String language, String title, String body) {
  static Page of(Texts texts, String title, String body) {
    return new Page(texts.locale().toLanguageTag(), title, body);
  }

  void send(RoutingContext context) {
    context
        .response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Content-Language", language)
        .putHeader("Vary", "Accept-Language")
        .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'")
        .putHeader("X-Content-Type-Options", "nosniff")
        .end(
            """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/docs/page.css">
            </head>
            <body><main><h1>%s</h1>
            %s</main></body>
            </html>
            """
                .formatted(language, title, title, body));
  }
}
