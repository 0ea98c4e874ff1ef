package org.jiangqiao.matching.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Sentences from {@code messages/<bundle>.properties} (Chinese) and {@code <bundle>_en.properties};
 * the part of a key before the first dot names the bundle.
 */
public final class Messages {

  // The machine's own locale must not decide what a person reads.
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Pattern MESSAGE_ARGUMENT = Pattern.compile("@[a-z]+\\.[A-Za-z0-9._-]+");

  private Messages() {}

  public static String text(Locale locale, String key, List<String> args) {
    MessageFormat format = new MessageFormat(pattern(locale, key), locale);
    return format.format(args.stream().map(argument -> shown(locale, argument)).toArray());
  }

  /** An argument that names a message, {@code @servicelevel.measure.VISIT}, is that message. */
  private static String shown(Locale locale, String argument) {
    if (!MESSAGE_ARGUMENT.matcher(argument).matches()) {
      return argument;
    }
    try {
      return pattern(locale, argument.substring(1));
    } catch (IllegalStateException onlyLooksLikeOne) {
      return argument;
    }
  }

  public static String text(Locale locale, String key, String... args) {
    return text(locale, key, List.of(args));
  }

  private static String pattern(Locale locale, String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("A message key starts with its bundle: " + key);
    }
    String bundle = "messages/" + key.substring(0, dot);
    Locale wanted = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    try {
      return ResourceBundle.getBundle(bundle, wanted, Messages.class.getClassLoader(), NO_FALLBACK)
          .getString(key);
    } catch (MissingResourceException missing) {
      throw new IllegalStateException("No message for " + key, missing);
    }
  }
}
