package org.jiangqiao.platform.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Texts for people from property files in UTF-8: {@code <bundle>.properties} is Chinese, {@code
 * <bundle>_en.properties} English. Earlier bundles win over later ones.
 */
public final class Messages {

  /** Without it a Chinese caller would get the language of the machine. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final List<String> bundles;

  private Messages(List<String> bundles) {
    this.bundles = bundles;
  }

  public static Messages in(String... bundles) {
    return new Messages(List.of(bundles));
  }

  /** The key itself where no bundle has it. */
  public String text(Locale locale, String key, Object... args) {
    String pattern = pattern(locale, key);
    if (pattern == null) {
      return key;
    }
    Object[] shown = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      shown[i] = shown(locale, args[i]);
    }
    return new MessageFormat(pattern, locale).format(shown);
  }

  private String shown(Locale locale, Object argument) {
    if (argument instanceof Named named) {
      String pattern = pattern(locale, named.key());
      return pattern == null ? named.name() : pattern;
    }
    // As text, because MessageFormat would group the digits of codes and limits.
    return String.valueOf(argument);
  }

  private @Nullable String pattern(Locale locale, String key) {
    for (String name : bundles) {
      ResourceBundle bundle = bundle(name, locale);
      if (bundle != null && bundle.containsKey(key)) {
        return bundle.getString(key);
      }
    }
    return null;
  }

  private static @Nullable ResourceBundle bundle(String name, Locale locale) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try {
      return ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK);
    } catch (MissingResourceException absent) {
      // A service without messages of its own is fine.
      return null;
    }
  }
}
