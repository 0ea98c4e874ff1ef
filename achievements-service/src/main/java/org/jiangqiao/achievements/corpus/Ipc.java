package org.jiangqiao.achievements.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Symbols of the International Patent Classification: B, B23, B23K, B23K9, B23K9/16. */
final class Ipc {

  private static final int SECTION = 1;
  private static final int CLASS = 3;
  private static final int SUBCLASS = 4;

  private Ipc() {}

  /** "b23k 9/16" and "B23K9/16(2006.01)" are B23K9/16. */
  static String plain(String symbol) {
    int edition = symbol.indexOf('(');
    String bare = edition < 0 ? symbol : symbol.substring(0, edition);
    return bare.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }

  static List<String> lineages(List<String> symbols) {
    Set<String> lineages = new LinkedHashSet<>();
    for (String symbol : symbols) {
      String plain = plain(symbol);
      for (int level : List.of(SECTION, CLASS, SUBCLASS)) {
        if (plain.length() >= level) {
          lineages.add(plain.substring(0, level));
        }
      }
      int group = plain.indexOf('/');
      if (group > SUBCLASS) {
        lineages.add(plain.substring(0, group));
      }
      lineages.add(plain);
    }
    return List.copyOf(lineages);
  }

  /** Whether the beginning of a symbol is one of its levels and so a term of its own. */
  static boolean isLevel(String plain) {
    return plain.length() == SECTION
        || plain.length() == CLASS
        || plain.length() == SUBCLASS
        || plain.indexOf('/') > 0;
  }
}
