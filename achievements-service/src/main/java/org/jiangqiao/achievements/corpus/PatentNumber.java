package org.jiangqiao.achievements.corpus;

import java.util.Locale;

/** Publication and application numbers, which everybody writes with other dots and spaces. */
final class PatentNumber {

  private PatentNumber() {}

  static String plain(String number) {
    return number.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
  }
}
