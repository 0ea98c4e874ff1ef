package org.jiangqiao.platform.codelist;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the codes of each standard are formed. */
public enum CodeSystem {
  /** GB/T 2260: six digits, of which trailing zeros are filled up. */
  REGIONS("\\d{6}", "") {
    @Override
    @Nullable String shorten(String code) {
      String digits = code.replaceFirst("(00)+$", "");
      return digits.length() <= 2 ? null : pad(digits.substring(0, digits.length() - 2));
    }

    private static String pad(String digits) {
      return (digits + "0000").substring(0, 6);
    }
  },

  /** GB/T 4754: a letter for the section, then two to four digits for what is in it. */
  INDUSTRIES("[A-T]|\\d{2,4}", " / ") {
    @Override
    @Nullable String shorten(String code) {
      return code.length() <= 2 ? null : code.substring(0, code.length() - 1);
    }
  },

  /** 职业分类大典: up to four numbers joined by hyphens. */
  OCCUPATIONS("[1-8](-\\d{2}){0,3}", " / ") {
    @Override
    @Nullable String shorten(String code) {
      int hyphen = code.lastIndexOf('-');
      return hyphen < 0 ? null : code.substring(0, hyphen);
    }
  };

  private final Pattern form;
  private final String joiner;

  CodeSystem(String form, String joiner) {
    this.form = Pattern.compile(form);
    this.joiner = joiner;
  }

  /** The code one level up as its form says, whether or not a list has it. */
  abstract @Nullable String shorten(String code);

  boolean wellFormed(String code) {
    return form.matcher(code).matches();
  }

  /** What stands between the names of the levels in a full name. */
  String joiner() {
    return joiner;
  }

  /** The name in files, events and tables. */
  String listName() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<CodeSystem> named(String listName) {
    for (CodeSystem system : values()) {
      if (system.listName().equals(listName)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }
}
