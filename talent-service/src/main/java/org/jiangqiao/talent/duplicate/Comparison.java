package org.jiangqiao.talent.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiangqiao.talent.craftsman.Honour;
import org.jiangqiao.talent.craftsman.IdentityDigest;
import org.jiangqiao.talent.craftsman.Likeness;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.duplicate.Sign.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compares two entries, sign by sign. Weights are set so that a rare name needs one more thing in
 * common to be shown, a common one several, and so that a number says more than all else.
 *
 * @param namesakes how many entries have this name, both among them
 */
record Comparison(Likeness one, Likeness other, int namesakes) {

  /** What a pair must weigh to be shown to anybody. */
  static final int SHOWN = 40;

  /** Forms of companies and places in front of their names: lists have them or not. */
  private static final Pattern FORMS = Pattern.compile("(股份)?有限(责任)?公司|集团|总公司|分公司|[\\s()（）·]");

  private static final int OCCUPATION_GROUP = 4;

  List<Sign> signs() {
    Particulars first = one.particulars();
    Particulars second = other.particulars();
    return Stream.of(
            Optional.of(name()),
            identity(),
            equal(Kind.MOBILE, one.contact().mobile(), other.contact().mobile(), 40, -5),
            equal(Kind.EMAIL, one.contact().email(), other.contact().email(), 30, 0),
            employer(first.employer(), second.employer()),
            honour(first.honours(), second.honours()),
            birthYear(first.birthYear(), second.birthYear()),
            equal(Kind.GENDER, first.gender(), second.gender(), 0, -40),
            occupation(first.occupationCode(), second.occupationCode()),
            region(first.regionCode(), second.regionCode()))
        .flatMap(Optional::stream)
        .toList();
  }

  static int weight(List<Sign> signs) {
    return signs.stream().mapToInt(Sign::weight).sum();
  }

  private Sign name() {
    if (!one.nameKey().equals(other.nameKey())) {
      return Sign.different(Kind.NAME, -10);
    }
    return Sign.same(
        Kind.NAME, namesakes <= 3 ? 20 : namesakes <= 20 ? 12 : namesakes <= 100 ? 6 : 2);
  }

  private Optional<Sign> identity() {
    if (one.identity().isEmpty() || other.identity().isEmpty()) {
      return Optional.empty();
    }
    IdentityDigest first = one.identity().get();
    IdentityDigest second = other.identity().get();
    if (first.whole() != null && second.whole() != null) {
      return Optional.of(
          first.whole().equals(second.whole())
              ? Sign.same(Kind.ID_NUMBER, 100)
              : Sign.different(Kind.ID_NUMBER, -100));
    }
    return Optional.of(
        first.masked().equals(second.masked())
            ? Sign.close(Kind.ID_NUMBER, 60)
            : Sign.different(Kind.ID_NUMBER, -100));
  }

  private static Optional<Sign> equal(
      Kind kind, @Nullable Object first, @Nullable Object second, int same, int different) {
    if (first == null || second == null) {
      return Optional.empty();
    }
    return Optional.of(
        first.equals(second) ? Sign.same(kind, same) : Sign.different(kind, different));
  }

  private static Optional<Sign> employer(@Nullable String first, @Nullable String second) {
    if (first == null || second == null) {
      return Optional.empty();
    }
    String bare = FORMS.matcher(first).replaceAll("");
    String other = FORMS.matcher(second).replaceAll("");
    if (bare.equals(other)) {
      return Optional.of(Sign.same(Kind.EMPLOYER, 25));
    }
    boolean within = bare.length() > 3 && other.length() > 3;
    return Optional.of(
        within && (bare.contains(other) || other.contains(bare))
            ? Sign.close(Kind.EMPLOYER, 15)
            : Sign.different(Kind.EMPLOYER, -8));
  }

  /** Other honours say nothing: each list has those that its union awarded. */
  private static Optional<Sign> honour(List<Honour> first, List<Honour> second) {
    return first.stream()
        .flatMap(one -> second.stream().filter(one::sameAs).map(same -> honour(one, same)))
        .max((one, other) -> Integer.compare(one.weight(), other.weight()));
  }

  private static Sign honour(Honour one, Honour same) {
    if (one.certificateNumber() != null && same.certificateNumber() != null) {
      return Sign.same(Kind.HONOUR, 50);
    }
    return one.year() != null && same.year() != null
        ? Sign.same(Kind.HONOUR, 20)
        : Sign.close(Kind.HONOUR, 6);
  }

  private static Optional<Sign> birthYear(@Nullable Integer first, @Nullable Integer second) {
    if (first == null || second == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (Math.abs(first - second)) {
          case 0 -> Sign.same(Kind.BIRTH_YEAR, 15);
          case 1 -> Sign.close(Kind.BIRTH_YEAR, 2);
          default -> Sign.different(Kind.BIRTH_YEAR, -25);
        });
  }

  private static Optional<Sign> occupation(@Nullable String first, @Nullable String second) {
    if (first == null || second == null) {
      return Optional.empty();
    }
    if (first.equals(second)) {
      return Optional.of(Sign.same(Kind.OCCUPATION, 8));
    }
    int group = Math.min(OCCUPATION_GROUP, Math.min(first.length(), second.length()));
    return Optional.of(
        first.startsWith(second.substring(0, group))
            ? Sign.close(Kind.OCCUPATION, 4)
            : Sign.different(Kind.OCCUPATION, -4));
  }

  /** Another province says nothing: lists of two provinces are why there are duplicates. */
  private static Optional<Sign> region(@Nullable String first, @Nullable String second) {
    if (first == null || second == null) {
      return Optional.empty();
    }
    return switch (commonRegion(first, second).length()) {
      case 6 -> Optional.of(Sign.same(Kind.REGION, 8));
      case 4 -> Optional.of(Sign.close(Kind.REGION, 5));
      case 2 -> Optional.of(Sign.close(Kind.REGION, 3));
      default -> Optional.of(Sign.different(Kind.REGION, 0));
    };
  }

  /** The smallest part of the union tree that both belong to. */
  String commonRegion() {
    String first = one.particulars().regionCode();
    String second = other.particulars().regionCode();
    return first == null || second == null ? "" : commonRegion(first, second);
  }

  private static String commonRegion(String first, String second) {
    int digits = Math.min(first.length(), second.length());
    while (digits > 0 && !(digits % 2 == 0 && first.startsWith(second.substring(0, digits)))) {
      digits--;
    }
    return first.substring(0, digits);
  }
}
