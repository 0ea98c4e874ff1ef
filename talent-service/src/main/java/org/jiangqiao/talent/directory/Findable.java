package org.jiangqiao.talent.directory;

import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/**
 * What searches are narrowed by; passages carry it too, because vectors are filtered as they are
 * searched.
 */
abstract class Findable {

  static final String CRAFTSMAN = "craftsmanId";
  static final String CANDIDATE = "candidate";
  static final String PLACES = "places";
  static final String PROVINCE = "province";
  static final String REACHES = "reaches";
  static final String OCCUPATION = "occupation";
  static final String OCCUPATIONS = "occupations";
  static final String INDUSTRIES = "industries";
  static final String TRADES = "trades";
  static final String HONOURS = "honours";
  static final String SKILL_LEVEL = "skillLevel";

  @KeywordField final String craftsmanId;

  /** Registered people only: those on public record are never asked for help. */
  @GenericField final boolean candidate;

  /** The region and all that contain it, as prefixes of codes. */
  @KeywordField final List<String> places;

  @KeywordField(aggregable = Aggregable.YES)
  final @Nullable String province;

  /** The prefix of all regions that the craftsman goes to. */
  @KeywordField final String reaches;

  /** Their own, without those of single specialities. */
  @KeywordField(projectable = Projectable.YES)
  final @Nullable String occupation;

  /** The code and all that contain it. */
  @KeywordField final List<String> occupations;

  /** The code and all that contain it. */
  @KeywordField final List<String> industries;

  @KeywordField(aggregable = Aggregable.YES)
  final List<String> trades;

  @KeywordField(aggregable = Aggregable.YES)
  final List<String> honours;

  @KeywordField(aggregable = Aggregable.YES)
  final @Nullable String skillLevel;

  Findable(Facts facts) {
    this.craftsmanId = facts.craftsmanId().toString();
    this.candidate = facts.candidate();
    this.places = facts.places();
    this.province = facts.province();
    this.reaches = facts.reaches();
    this.occupation = facts.occupation();
    this.occupations = facts.occupations();
    this.industries = facts.industries();
    this.trades = facts.trades();
    this.honours = facts.honours();
    this.skillLevel = facts.skillLevel();
  }

  /** What is the same for a craftsman and for each passage about them. */
  record Facts(
      UUID craftsmanId,
      boolean candidate,
      List<String> places,
      @Nullable String province,
      String reaches,
      @Nullable String occupation,
      List<String> occupations,
      List<String> industries,
      List<String> trades,
      List<String> honours,
      @Nullable String skillLevel) {}
}
