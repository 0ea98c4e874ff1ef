package org.jiangqiao.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The gateway's sentences in the caller's language: Chinese unless English is preferred. */
public record Texts(Locale locale, ResourceBundle bundle) {
  private static final List<Locale> SPOKEN =
      List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

  public static Texts of(HttpServerRequest request) {
    Locale locale = preferred(request.getHeader("Accept-Language"));
    Locale file = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    return new Texts(
        locale,
        ResourceBundle.getBundle(
            "messages/gateway",
            file,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  public String get(String key, Object... arguments) {
    return MessageFormat.format(bundle.getString(key), arguments);
  }

  static Locale preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return Locale.SIMPLIFIED_CHINESE;
    }
    try {
      @Nullable Locale match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return match == null ? Locale.SIMPLIFIED_CHINESE : match;
    } catch (IllegalArgumentException malformed) {
      return Locale.SIMPLIFIED_CHINESE;
    }
  }
}
