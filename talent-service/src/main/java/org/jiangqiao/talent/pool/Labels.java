package org.jiangqiao.talent.pool;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangqiao.platform.language.Messages;

/** What people call the values of an enum; files may hold either, in any of our languages. */
final class Labels<E extends Enum<E>> {

  private static final Messages TEXTS = Messages.in("messages/pool");
  private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

  private final Class<E> type;
  private final Map<String, E> byLabel = new HashMap<>();

  Labels(Class<E> type) {
    this.type = type;
    for (E value : type.getEnumConstants()) {
      byLabel.put(value.name(), value);
      LANGUAGES.forEach(language -> byLabel.put(of(value, language), value));
    }
  }

  static String of(Enum<?> value, Locale language) {
    return TEXTS.text(language, value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  Optional<E> find(String label) {
    return Optional.ofNullable(byLabel.get(label.strip()));
  }

  /** As people are told what there is. */
  String all() {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> of(value, Locale.CHINESE) + " (" + value.name() + ")")
        .collect(Collectors.joining("、"));
  }
}
