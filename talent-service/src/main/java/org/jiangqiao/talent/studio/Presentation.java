package org.jiangqiao.talent.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a studio says of itself, replaced as a whole.
 *
 * @param focus what it works on
 * @param accomplishments what it has achieved, in words
 */
@Embeddable
public record Presentation(
    @Column(name = "name") String name,
    @Column(name = "employer") String employer,
    @Column(name = "region_code") String regionCode,
    @Column(name = "founded_year") @Nullable Integer foundedYear,
    @Column(name = "focus") @Nullable String focus,
    @Column(name = "accomplishments") @Nullable String accomplishments,
    @Column(name = "trades") @JdbcTypeCode(SqlTypes.JSON) List<String> trades,
    @Column(name = "occupation_codes") @JdbcTypeCode(SqlTypes.JSON) List<String> occupationCodes,
    @Column(name = "industry_codes") @JdbcTypeCode(SqlTypes.JSON) List<String> industryCodes) {

  private static final String BAR = "|";

  public Presentation {
    trades = List.copyOf(trades);
    occupationCodes = List.copyOf(occupationCodes);
    industryCodes = List.copyOf(industryCodes);
  }

  /** What an officer needs in order to judge. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (foundedYear == null) {
      missing.add("foundedYear");
    }
    if (blank(focus)) {
      missing.add("focus");
    }
    if (blank(accomplishments)) {
      missing.add("accomplishments");
    }
    if (trades.isEmpty() && occupationCodes.isEmpty() && industryCodes.isEmpty()) {
      missing.add("trades");
    }
    return missing;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** An accreditation is of this studio in this house, whatever else may change. */
  boolean sameHouse(Presentation other) {
    return name.equals(other.name)
        && employer.equals(other.employer)
        && regionCode.equals(other.regionCode);
  }

  String fieldKeys() {
    return Stream.of(
            occupationCodes.stream().map(Presentation::occupationKey),
            industryCodes.stream().map(Presentation::industryKey),
            trades.stream().map(trade -> BAR + "T" + trade))
        .flatMap(keys -> keys)
        .collect(Collectors.joining("", "", BAR));
  }

  /** Where codes below this one stand as well. */
  static String occupationKey(String code) {
    return BAR + "O" + code;
  }

  static String industryKey(String code) {
    return BAR + "I" + code;
  }

  static String tradeKey(String trade) {
    return BAR + "T" + trade + BAR;
  }
}
