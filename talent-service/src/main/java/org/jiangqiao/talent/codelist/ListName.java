package org.jiangqiao.talent.codelist;

import java.util.Arrays;
import java.util.Locale;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.problem.Problem;

/** The lists by the names that they have in addresses and events. */
enum ListName {
  REGIONS,
  INDUSTRIES,
  OCCUPATIONS;

  static ListName named(String name) {
    return Arrays.stream(values())
        .filter(list -> list.text().equals(name))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("code-list"));
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  CodeList in(CodeLists codeLists) {
    return switch (this) {
      case REGIONS -> codeLists.regions();
      case INDUSTRIES -> codeLists.industries();
      case OCCUPATIONS -> codeLists.occupations();
    };
  }
}
