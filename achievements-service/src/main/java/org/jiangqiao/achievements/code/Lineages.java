package org.jiangqiao.achievements.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codes above a code, itself included, so that a filter by any of them finds it. */
public interface Lineages {

  /** For where no code lists are at hand: what a code begins with lies above it. */
  Lineages BY_PREFIX =
      new Lineages() {
        @Override
        public List<String> industryLineage(@Nullable String code) {
          List<String> lineage = new ArrayList<>();
          for (int end = 1; code != null && end <= code.length(); end++) {
            lineage.add(code.substring(0, end));
          }
          return lineage;
        }
      };

  List<String> industryLineage(@Nullable String code);

  /** 440306 → 44, 4403, 440306: the prefixes that name the levels of the union tree. */
  default List<String> regionLineage(@Nullable String code) {
    String significant = code == null ? "" : Codes.significant(code);
    List<String> lineage = new ArrayList<>();
    for (int end = Codes.DIGITS_OF_A_LEVEL;
        end <= significant.length();
        end += Codes.DIGITS_OF_A_LEVEL) {
      lineage.add(significant.substring(0, end));
    }
    return lineage;
  }
}
