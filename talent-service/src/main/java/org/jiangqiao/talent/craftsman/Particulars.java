package org.jiangqiao.talent.craftsman;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a craftsman's profile says, replaced as a whole; region and reach are absent only in public
 * records.
 */
@Embeddable
public record Particulars(
    @Column(name = "name") String name,
    @Column(name = "gender") @Enumerated(EnumType.STRING) @Nullable Gender gender,
    @Column(name = "birth_year") @Nullable Integer birthYear,
    @Column(name = "employer") @Nullable String employer,
    @Column(name = "job_title") @Nullable String jobTitle,
    @Column(name = "biography") @Nullable String biography,
    @Column(name = "honours") @JdbcTypeCode(SqlTypes.JSON) List<Honour> honours,
    @Column(name = "specialities") @JdbcTypeCode(SqlTypes.JSON) List<Speciality> specialities,
    @Column(name = "skill_level") @Enumerated(EnumType.STRING) @Nullable SkillLevel skillLevel,
    @Column(name = "occupation_code") @Nullable String occupationCode,
    @Column(name = "industry_code") @Nullable String industryCode,
    @Column(name = "region_code") @Nullable String regionCode,
    @Column(name = "reach") @Enumerated(EnumType.STRING) @Nullable Reach reach,
    @Column(name = "trades") @JdbcTypeCode(SqlTypes.JSON) List<String> trades) {

  public Particulars {
    honours = List.copyOf(honours);
    specialities = List.copyOf(specialities);
    trades = List.copyOf(trades);
  }

  Particulars withHonours(List<Honour> replaced) {
    return new Particulars(
        name,
        gender,
        birthYear,
        employer,
        jobTitle,
        biography,
        replaced,
        specialities,
        skillLevel,
        occupationCode,
        industryCode,
        regionCode,
        reach,
        trades);
  }

  /** What is stated here, and what stood there wherever nothing is: a list empties no field. */
  Particulars over(Particulars present) {
    return new Particulars(
        name.isEmpty() ? present.name : name,
        gender == null ? present.gender : gender,
        birthYear == null ? present.birthYear : birthYear,
        employer == null ? present.employer : employer,
        jobTitle == null ? present.jobTitle : jobTitle,
        biography == null ? present.biography : biography,
        honours.isEmpty() ? present.honours : honours,
        specialities.isEmpty() ? present.specialities : specialities,
        skillLevel == null ? present.skillLevel : skillLevel,
        occupationCode == null ? present.occupationCode : occupationCode,
        industryCode == null ? present.industryCode : industryCode,
        regionCode == null ? present.regionCode : regionCode,
        reach == null ? present.reach : reach,
        trades.isEmpty() ? present.trades : trades);
  }

  /** The fields that an officer needs in order to judge, and a match in order to find. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (specialities.isEmpty()) {
      missing.add("specialities");
    }
    if (trades.isEmpty()) {
      missing.add("trades");
    }
    if (occupationCode == null) {
      missing.add("occupationCode");
    }
    return missing;
  }

  Particulars withReach(Reach replaced) {
    return new Particulars(
        name,
        gender,
        birthYear,
        employer,
        jobTitle,
        biography,
        honours,
        specialities,
        skillLevel,
        occupationCode,
        industryCode,
        regionCode,
        replaced,
        trades);
  }

  /** Whoever edits a profile cannot mark an honour as checked: only one that was so stays so. */
  Particulars keepingChecksOf(Particulars before) {
    return withHonours(
        honours.stream()
            .map(Honour::unchecked)
            .map(honour -> before.honours.contains(honour.checked()) ? honour.checked() : honour)
            .toList());
  }

  Particulars withHonoursChecked() {
    return withHonours(honours.stream().map(Honour::checked).toList());
  }

  /** An honour that stands in both entries is one, checked if it was checked in either. */
  List<Honour> honoursWith(Particulars other) {
    List<Honour> together = new ArrayList<>(honours);
    for (Honour honour : other.honours) {
      int same =
          IntStream.range(0, together.size())
              .filter(i -> together.get(i).sameAs(honour))
              .findFirst()
              .orElse(-1);
      if (same < 0) {
        together.add(honour);
      } else {
        together.set(same, together.get(same).with(honour));
      }
    }
    return together;
  }

  List<Speciality> specialitiesWith(Particulars other) {
    return Stream.concat(specialities.stream(), other.specialities.stream()).distinct().toList();
  }

  List<String> tradesWith(Particulars other) {
    return Stream.concat(trades.stream(), other.trades.stream()).distinct().toList();
  }
}
