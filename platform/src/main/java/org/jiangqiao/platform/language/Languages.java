package org.jiangqiao.platform.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chinese unless the caller prefers English. */
public final class Languages {

  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  public static final Locale ENGLISH = Locale.ENGLISH;

  private static final List<Locale> SUPPORTED =
      List.of(CHINESE, Locale.CHINESE, Locale.forLanguageTag("zh-Hans"), ENGLISH);

  private Languages() {}

  public static Locale preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return CHINESE;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SUPPORTED);
      return found != null && found.getLanguage().equals("en") ? ENGLISH : CHINESE;
    } catch (IllegalArgumentException unreadableHeader) {
      return CHINESE;
    }
  }
}
