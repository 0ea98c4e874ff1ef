package org.jiangqiao.local;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Sentences for the person at the terminal, in Chinese or English. */
public final class Messages {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "messages/launcher",
          locale(System.getenv()),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Messages() {}

  public static String text(String key, @Nullable Object... arguments) {
    return MessageFormat.format(BUNDLE.getString(key), arguments);
  }

  /** Chinese where the terminal speaks it; a C or POSIX terminal may not even show it. */
  static Locale locale(Map<String, String> environment) {
    for (String name : new String[] {"JIANGQIAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.startsWith("zh") ? Locale.ROOT : Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }
}
