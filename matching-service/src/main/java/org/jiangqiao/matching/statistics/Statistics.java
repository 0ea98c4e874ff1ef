package org.jiangqiao.matching.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiangqiao.matching.helprequest.HelpKind;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.database.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Figures of verified outcomes, by the month in which the union verified them: what has been
 * counted once does not change when a case goes on.
 */
@ApplicationScoped
public class Statistics {

  private static final int REGION_DIGITS = 6;

  private static final String FIGURES =
      """
      coalesce(sum(trips), 0) as trips, count(distinct enterprise_id) as enterprises,
      count(distinct help_request_id) filter (where solved) as solved, coalesce(sum(workers_trained), 0) as workers,
      coalesce(sum(benefit_cny), 0)::numeric(20, 2) as benefit
      from outcome
      where verified_at >= ? and verified_at < ? and region_code like ?
        and kind like ? and industry_code like any (?)
      """;

  private final Sql sql;
  private final CodeLists codes;

  Statistics(Sql sql, CodeLists codes) {
    this.sql = sql;
    this.codes = codes;
  }

  public Figures summary(FigureFilter filter) {
    return breakdown("'all'", filter).stream()
        .findFirst()
        .map(Breakdown::figures)
        .orElse(Figures.NONE);
  }

  /** Submitted in the period, whatever became of them. */
  public long helpRequests(FigureFilter filter) {
    return sql.one(
            """
            select count(*) as requests from help_request
            where submitted_at >= ? and submitted_at < ? and region_code like ?
              and kind like ? and industry_code like any (?)
            """,
            row -> row.getLong("requests"),
            conditions(filter))
        .orElse(0L);
  }

  /** Values without figures are there as well, where the dimension has a known set of values. */
  public List<Breakdown> by(Dimension dimension, FigureFilter filter) {
    return switch (dimension) {
      case REGION -> byRegion(filter);
      case INDUSTRY -> breakdown("left(industry_code, 2)", filter);
      case KIND -> completed(kinds(), breakdown("kind", filter));
      case MONTH ->
          completed(
              filter.months(),
              breakdown("to_char(verified_at at time zone 'Asia/Shanghai', 'YYYY-MM')", filter));
    };
  }

  private List<Breakdown> byRegion(FigureFilter filter) {
    int digits = filter.childDigits();
    List<Breakdown> found = breakdown("rpad(left(region_code, " + digits + "), 6, '0')", filter);
    return completed(childRegions(filter), found);
  }

  private Stream<String> childRegions(FigureFilter filter) {
    CodeList regions = codes.regions();
    String prefix = filter.regionPrefix();
    String parent = prefix.isEmpty() ? null : prefix + "0".repeat(REGION_DIGITS - prefix.length());
    List<CodeEntry> children = regions.children(parent);
    // A municipality may list its districts below a level that is only a name.
    return children.stream()
        .flatMap(
            child ->
                filter.skipsCities() && child.code().endsWith("00")
                    ? regions.children(child.code()).stream()
                    : Stream.of(child))
        .map(CodeEntry::code);
  }

  private static Stream<String> kinds() {
    return Stream.of(HelpKind.values()).map(Enum::name);
  }

  private static List<Breakdown> completed(Stream<String> keys, List<Breakdown> found) {
    Map<String, Figures> all = new LinkedHashMap<>();
    keys.forEach(key -> all.put(key, Figures.NONE));
    found.forEach(item -> all.put(item.key(), item.figures()));
    return all.entrySet().stream()
        .map(entry -> new Breakdown(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<Breakdown> breakdown(String key, FigureFilter filter) {
    return sql.list(
        "select " + key + " as key, " + FIGURES + " group by 1 order by 1",
        row ->
            new Breakdown(
                row.getString("key"),
                new Figures(
                    row.getLong("trips"),
                    row.getLong("enterprises"),
                    row.getLong("solved"),
                    row.getLong("workers"),
                    row.getBigDecimal("benefit"))),
        conditions(filter));
  }

  private @Nullable Object[] conditions(FigureFilter filter) {
    return new @Nullable Object[] {
      filter.begin(),
      filter.end(),
      filter.regionPrefix() + "%",
      filter.kind() == null ? "%" : filter.kind().name(),
      industryPatterns(filter.industry())
    };
  }

  /** The letter of a section stands for all its divisions. */
  private String[] industryPatterns(@Nullable String industry) {
    if (industry == null || industry.isBlank()) {
      return new String[] {"%"};
    }
    List<CodeEntry> divisions =
        Character.isLetter(industry.charAt(0)) ? codes.industries().children(industry) : List.of();
    return Stream.concat(Stream.of(industry), divisions.stream().map(CodeEntry::code))
        .map(code -> code.replaceAll("[^0-9A-Za-z]", "") + "%")
        .toArray(String[]::new);
  }

  /** Of all cases ever submitted, how many have come how far. */
  public Map<FunnelStage, Long> funnel(String regionPrefix) {
    Map<FunnelStage, Long> stages = new EnumMap<>(FunnelStage.class);
    for (FunnelStage stage : FunnelStage.values()) {
      stages.put(stage, 0L);
    }
    sql.list(
            """
            select t.to_status as stage, count(distinct t.help_request_id) as cases
            from timeline_entry t join help_request h on h.id = t.help_request_id
            where h.region_code like ? and t.to_status in
              ('SUBMITTED', 'ANSWERED', 'CONSULTING', 'DISPATCHING', 'ENGAGED', 'DELIVERED', 'RESOLVED')
            group by 1
            union all
            select 'VERIFIED', count(distinct help_request_id) from outcome
            where verified_at is not null and region_code like ?
            """,
            row -> Map.entry(FunnelStage.valueOf(row.getString("stage")), row.getLong("cases")),
            regionPrefix + "%",
            regionPrefix + "%")
        .forEach(entry -> stages.put(entry.getKey(), entry.getValue()));
    return stages;
  }
}
