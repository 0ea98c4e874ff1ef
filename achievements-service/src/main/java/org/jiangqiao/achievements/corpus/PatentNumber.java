package org.jiangqiao.achievements.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Publication and application numbers, which everybody writes with other dots and spaces. */
final class PatentNumber {

  private static final Pattern KIND_CODE = Pattern.compile("(?<=\\d)[A-Z]\\d?$");
  private static final Pattern COUNTRY = Pattern.compile("^(?:CN|ZL)(?=\\d)");

  private PatentNumber() {}

  static String plain(String number) {
    return number.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
  }

  /** CN102123456A, CN102123456 and 102123456 are one: each is a term of its own. */
  static List<String> spellings(String number) {
    String plain = plain(number);
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(plain);
    String kindless = KIND_CODE.matcher(plain).replaceFirst("");
    spellings.add(kindless);
    spellings.add(COUNTRY.matcher(kindless).replaceFirst(""));
    return List.copyOf(spellings);
  }
}
