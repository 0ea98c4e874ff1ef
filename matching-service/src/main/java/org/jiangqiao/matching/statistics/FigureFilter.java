package org.jiangqiao.matching.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Stream;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What figures are asked for.
 *
 * @param regionPrefix empty for the whole country
 * @param industry a code or the letter of a section
 * @param until the last month, included
 */
public record FigureFilter(
    String regionPrefix,
    @Nullable String industry,
    @Nullable HelpKind kind,
    YearMonth from,
    YearMonth until) {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The programme's first month: nothing was verified before. */
  private static final YearMonth BEGINNING = YearMonth.of(2026, 1);

  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

  /** Ten years by month fill every chart. */
  private static final int MONTHS = 120;

  private static final int COUNTY = 6;
  private static final int CITY = 4;
  private static final int PROVINCE = 2;

  /** A filter as it stands in a query string. */
  public record Asked(
      @Nullable String region,
      @Nullable String industry,
      @Nullable HelpKind kind,
      @Nullable String from,
      @Nullable String to) {}

  public static FigureFilter of(Asked asked, Instant now) {
    YearMonth from = month("from", asked.from(), BEGINNING);
    YearMonth until = month("to", asked.to(), YearMonth.from(now.atZone(ZONE)));
    if (until.isBefore(from) || from.plusMonths(MONTHS).isBefore(until)) {
      throw Problem.of(ProblemType.VALIDATION_FAILED)
          .with(Violation.query("to", "statistics.period-invalid", MONTHS));
    }
    return new FigureFilter(prefix(asked.region()), asked.industry(), asked.kind(), from, until);
  }

  private static YearMonth month(String name, @Nullable String text, YearMonth otherwise) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException notAMonth) {
      throw Problem.of(ProblemType.VALIDATION_FAILED)
          .with(Violation.query(name, "statistics.month-malformed"))
          .causedBy(notAMonth);
    }
  }

  /** 440300 asks for the whole of the city, 440000 for the whole of the province. */
  private static String prefix(@Nullable String region) {
    if (region == null || region.isBlank() || region.equals("CN")) {
      return "";
    }
    if (!region.matches("\\d{2}|\\d{4}|\\d{6}")) {
      throw Problem.of(ProblemType.VALIDATION_FAILED)
          .with(Violation.query("region", "statistics.region-malformed"));
    }
    String prefix = region;
    while (prefix.length() > PROVINCE && prefix.endsWith("00")) {
      prefix = prefix.substring(0, prefix.length() - PROVINCE);
    }
    return prefix;
  }

  /** The same figures of another region. */
  public FigureFilter in(String otherPrefix) {
    return new FigureFilter(otherPrefix, industry, kind, from, until);
  }

  /** Digits of the regions right below: provinces of the nation, cities, counties. */
  int childDigits() {
    return skipsCities() ? COUNTY : Math.min(regionPrefix.length(), CITY) + PROVINCE;
  }

  /** Beijing, Tianjin, Shanghai and Chongqing consist of districts and counties. */
  boolean skipsCities() {
    return MUNICIPALITIES.contains(regionPrefix);
  }

  Stream<String> months() {
    return Stream.iterate(from, month -> !month.isAfter(until), month -> month.plusMonths(1))
        .map(YearMonth::toString);
  }

  Instant begin() {
    return from.atDay(1).atStartOfDay(ZONE).toInstant();
  }

  /** The first instant that no longer counts. */
  Instant end() {
    return until.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
  }
}
