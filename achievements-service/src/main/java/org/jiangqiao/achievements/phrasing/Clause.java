package org.jiangqiao.achievements.phrasing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a sentence between commas: the least that can be affirmed or denied. */
record Clause(String folded, Set<String> pairs, Set<String> numbers) {

  /** A number with the unit that follows it, or a code: 15l, 0.1mm, gb/t 5117, 6061-t6. */
  private static final Pattern NUMBER =
      Pattern.compile("[a-z]*[-/]?\\d+(?:\\.\\d+)?(?:[-/×x~～至]\\d+(?:\\.\\d+)?)*[%‰℃°a-zμ]*");

  private static final Pattern DENIAL =
      Pattern.compile("[不未无没勿莫非]|禁止|严禁|切忌|避免|防止|拒绝|\\bnot?\\b|\\bnever\\b");

  /** Words in which such a character denies nothing. */
  private static final Pattern NO_DENIAL =
      Pattern.compile("不锈|不仅|不但|不断|不同|不平|无论|不论|非常|无缝|无损|无级|未来|没收");

  private static final List<String> OPPOSITES =
      List.of(
          "增大/减小", "增加/减少", "加大/减小", "提高/降低", "升高/降低", "调高/调低", "加快/减慢", "拧紧/松开", "拧紧/拧松", "打开/关闭",
          "接通/断开", "顺时针/逆时针", "正转/反转", "偏大/偏小", "过大/过小", "过高/过低", "上升/下降", "向左/向右", "大于/小于",
          "高于/低于", "超过/低于", "之前/之后", "先/后", "合格/不合格");

  static Clause of(String folded) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Matcher number = NUMBER.matcher(folded); number.find(); ) {
      numbers.add(number.group());
    }
    return new Clause(folded, Wording.pairsOf(folded), numbers);
  }

  /** Share of this clause's content that the other has too, 0 to 1. */
  double likeness(Clause other) {
    if (pairs.isEmpty()) {
      return folded.equals(other.folded) ? 1 : 0;
    }
    long common = pairs.stream().filter(other.folded::contains).count();
    return (double) common / pairs.size();
  }

  boolean denies() {
    return DENIAL.matcher(NO_DENIAL.matcher(folded).replaceAll("")).find();
  }

  boolean agreesWith(Clause other) {
    return denies() == other.denies() && OPPOSITES.stream().noneMatch(pair -> opposed(other, pair));
  }

  private boolean opposed(Clause other, String pair) {
    String one = pair.substring(0, pair.indexOf('/'));
    String opposite = pair.substring(pair.indexOf('/') + 1);
    return (says(one, opposite) && other.says(opposite, one))
        || (says(opposite, one) && other.says(one, opposite));
  }

  private boolean says(String word, String opposite) {
    return folded.contains(word) && !folded.contains(opposite);
  }
}
