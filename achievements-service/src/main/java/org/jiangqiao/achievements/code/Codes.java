package org.jiangqiao.achievements.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** Checks codes on the way in, names them on the way out, and widens them for filters. */
@ApplicationScoped
public class Codes implements Lineages {

  static final int DIGITS_OF_A_LEVEL = 2;

  private final CodeLists lists;

  Codes(CodeLists lists) {
    this.lists = lists;
  }

  /** Refuses codes that the lists do not have; absent ones are fine. */
  public void check(
      @Nullable String occupation, @Nullable String industry, @Nullable String region) {
    if (occupation != null) {
      lists.occupations().require("occupationCode", occupation);
    }
    if (industry != null) {
      lists.industries().require("industryCode", industry);
    }
    if (region != null) {
      lists.regions().require("regionCode", region);
    }
  }

  public @Nullable CodeName occupation(@Nullable String code) {
    return code == null ? null : new CodeName(code, lists.occupations().name(code));
  }

  public @Nullable CodeName industry(@Nullable String code) {
    return code == null ? null : new CodeName(code, lists.industries().name(code));
  }

  public @Nullable CodeName region(@Nullable String code) {
    return code == null ? null : new CodeName(code, lists.regions().fullName(code));
  }

  @Override
  public List<String> industryLineage(@Nullable String code) {
    return code == null ? List.of() : lineage(lists.industries(), code);
  }

  /** 440300 → 4403: what a region and all below it have in common. */
  public static String significant(String region) {
    String code = region;
    while (code.length() > DIGITS_OF_A_LEVEL && code.endsWith("00")) {
      code = code.substring(0, code.length() - DIGITS_OF_A_LEVEL);
    }
    return code;
  }

  private static List<String> lineage(CodeList list, String code) {
    Set<String> lineage = new LinkedHashSet<>();
    String at = code;
    while (at != null && lineage.add(at)) {
      at = parent(list, at);
    }
    return List.copyOf(lineage);
  }

  /** A code deeper than the list goes hangs on the code that is one character shorter. */
  private static @Nullable String parent(CodeList list, String code) {
    Optional<CodeEntry> entry = list.find(code);
    if (entry.isPresent()) {
      return entry.get().parent();
    }
    return code.length() > 1 ? code.substring(0, code.length() - 1) : null;
  }
}
