package org.jiangqiao.bench.search;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes any number of patents out of real titles and abstracts. The same number always makes the
 * same patent, so that every engine and every run has the same documents.
 */
final class Resampler {

  private static final int SHORTEST = 160;
  private static final int LONGEST = 300;
  private static final int LONGEST_TITLE = 100;
  private static final int FIRST_YEAR = 1986;
  private static final int YEARS = 40;

  private static final List<String> SUBCLASSES =
      List.of(
          "A01B", "A47L", "A61B", "B01D", "B05B", "B21D", "B23B", "B23K", "B23P", "B23Q", "B24B",
          "B25J", "B29C", "B60L", "B65G", "C02F", "C21D", "C22C", "C23C", "D06F", "E02F", "E04G",
          "E21B", "F01D", "F04D", "F16C", "F16H", "F16L", "F24F", "G01B", "G01N", "G01R", "G05B",
          "G06F", "G06T", "H01L", "H01M", "H02G", "H02K", "H04L");

  /** Most patents come from a few provinces. */
  private static final List<String> REGIONS =
      List.of("440000", "320000", "330000", "110000", "370000", "310000", "420000", "510000");

  private final SourceTexts texts;

  Resampler(SourceTexts texts) {
    this.texts = texts;
  }

  Patent patent(long number) {
    SplittableRandom random = new SplittableRandom(number);
    String title = title(random);
    String publication = "CN%dA".formatted(100_000_000L + number);
    return new Patent(
        publication,
        "PATENT",
        title,
        text(title, random),
        publication,
        List.of(SUBCLASSES.get(skewed(SUBCLASSES.size(), random)) + random.nextInt(1, 90) + "/00"),
        FIRST_YEAR + YEARS - 1 - skewed(YEARS, random),
        REGIONS.get(skewed(REGIONS.size(), random)),
        "第%d制造有限公司".formatted(skewed(200_000, random)));
  }

  /** Halves of two titles: there are far fewer titles than patents. */
  private String title(SplittableRandom random) {
    String one = any(texts.titles(), random);
    String other = any(texts.titles(), random);
    String title = one.substring(0, one.length() / 2) + other.substring(other.length() / 2);
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE)).strip();
  }

  private String text(String title, SplittableRandom random) {
    int length = random.nextInt(SHORTEST, LONGEST);
    StringBuilder text = new StringBuilder("本发明公开了").append(title);
    while (text.length() < length) {
      appendStretch(text, any(texts.abstracts(), random), random);
      text.append("，用于").append(any(texts.titles(), random));
    }
    return text.append('。').toString();
  }

  /** A few neighbouring clauses: what stands together in reality stands together here. */
  private static void appendStretch(
      StringBuilder text, List<String> clauses, SplittableRandom random) {
    int from = random.nextInt(clauses.size());
    int to = Math.min(clauses.size(), from + random.nextInt(2, 5));
    clauses.subList(from, to).forEach(clause -> text.append('，').append(clause));
  }

  private static <T> T any(List<T> texts, SplittableRandom random) {
    return texts.get(random.nextInt(texts.size()));
  }

  /** Small values are more frequent. */
  private static int skewed(int bound, SplittableRandom random) {
    double uniform = random.nextDouble();
    return (int) (uniform * uniform * bound);
  }
}
