package org.jiangqiao.matching.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiangqiao.matching.client.TalentDirectory;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Counts how matches and invitations of a region's cases have spread. A person counts as shown once
 * for each case that had them among the first ten.
 */
@ApplicationScoped
public class FairnessReport {

  /** Everybody who was shown or asked, with how often. */
  private static final String PEOPLE =
      """
      with shown as (
        select craftsman_id, min(craftsman_region) as region, count(*) as times
        from match_exposure where at >= ? and at < ? and region_code like ? group by craftsman_id),
      asked as (
        select i.craftsman_id, min(i.craftsman_region) as region, count(*) as times
        from invitation i join help_request h on h.id = i.help_request_id
        where i.invited_at >= ? and i.invited_at < ? and h.region_code like ?
        group by i.craftsman_id),
      people as (
        select coalesce(shown.region, asked.region) as region, coalesce(shown.times, 0) as shown,
          coalesce(asked.times, 0) as asked
        from shown full join asked using (craftsman_id))
      """;

  private static final String SPREAD =
      PEOPLE
          + """
          , ranked as (
            select shown, asked, row_number() over (order by shown) as by_shown,
              row_number() over (order by asked) as by_asked, count(*) over () as n
            from people)
          select count(*) filter (where shown > 0) as shown_people,
            count(*) filter (where asked > 0) as asked_people,
            coalesce(sum(shown), 0) as shown, coalesce(sum(asked), 0) as asked,
            (sum((2.0 * by_shown - n - 1) * shown) / nullif(max(n) * sum(shown), 0))::float8
              as shown_gini,
            (sum((2.0 * by_asked - n - 1) * asked) / nullif(max(n) * sum(asked), 0))::float8
              as asked_gini
          from ranked
          """;

  private static final String REGIONS =
      PEOPLE
          + """
          select rpad(left(region, ?), 6, '0') as region, sum(shown) as shown, sum(asked) as asked
          from people group by 1 order by 3 desc, 2 desc, 1
          """;

  private static final String NEWCOMERS =
      """
      select count(*) filter (where newcomer) as places, count(*) as all_places,
        count(*) filter (where newcomer and exists (
          select from invitation i where i.help_request_id = e.help_request_id
            and i.craftsman_id = e.craftsman_id)) as invited
      from match_exposure e
      where newcomer is not null and at >= ? and at < ? and region_code like ?
      """;

  private static final String SHOWN_OF_POOL =
      """
      select count(distinct craftsman_id) as people from match_exposure
      where at >= ? and at < ? and craftsman_region like ?
      """;

  private static final String REPLIES =
      """
      select i.status, coalesce(i.decline_reason, '') as reason, count(*) as times
      from invitation i join help_request h on h.id = i.help_request_id
      where i.invited_at >= ? and i.invited_at < ? and h.region_code like ?
        and i.status in ('ACCEPTED', 'DECLINED', 'EXPIRED')
      group by 1, 2
      """;

  private final Sql sql;
  private final TalentDirectory talent;

  FairnessReport(Sql sql, TalentDirectory talent) {
    this.sql = sql;
    this.talent = talent;
  }

  public Fairness of(FigureFilter filter) {
    Fairness.Spread[] spreads =
        sql.one(SPREAD, FairnessReport::spreads, twice(filter)).orElseThrow();
    return new Fairness(
        spreads[0],
        spreads[1],
        sql.one(NEWCOMERS, FairnessReport::newcomers, once(filter)).orElseThrow(),
        pool(filter),
        sql.one(SHOWN_OF_POOL, row -> row.getLong("people"), once(filter)).orElse(0L),
        regions(filter),
        replies(filter));
  }

  private static Fairness.Spread[] spreads(ResultSet row) throws SQLException {
    return new Fairness.Spread[] {
      new Fairness.Spread(row.getLong("shown_people"), row.getLong("shown"), gini(row, "shown")),
      new Fairness.Spread(row.getLong("asked_people"), row.getLong("asked"), gini(row, "asked"))
    };
  }

  private static @Nullable Double gini(ResultSet row, String of) throws SQLException {
    double gini = row.getDouble(of + "_gini");
    return row.wasNull() ? null : Math.round(gini * 1000) / 1000.0;
  }

  private static Fairness.Newcomers newcomers(ResultSet row) throws SQLException {
    return new Fairness.Newcomers(
        row.getLong("places"), row.getLong("all_places"), row.getLong("invited"));
  }

  private List<Fairness.RegionShare> regions(FigureFilter filter) {
    Object[] parameters = {
      filter.begin(), filter.end(), like(filter),
      filter.begin(), filter.end(), like(filter),
      filter.childDigits()
    };
    return sql.list(
        REGIONS,
        row ->
            new Fairness.RegionShare(
                row.getString("region"), row.getLong("shown"), row.getLong("asked")),
        parameters);
  }

  private record Ended(String status, String reason, long times) {}

  private Fairness.Replies replies(FigureFilter filter) {
    List<Ended> ended =
        sql.list(
            REPLIES,
            row ->
                new Ended(row.getString("status"), row.getString("reason"), row.getLong("times")),
            once(filter));
    Map<String, Long> reasons =
        ended.stream()
            .filter(one -> one.status().equals("DECLINED") && !one.reason().isEmpty())
            .collect(Collectors.toMap(Ended::reason, Ended::times));
    return new Fairness.Replies(
        total(ended, "ACCEPTED"), total(ended, "DECLINED"), total(ended, "EXPIRED"), reasons);
  }

  private static long total(List<Ended> ended, String status) {
    return ended.stream().filter(one -> one.status().equals(status)).mapToLong(Ended::times).sum();
  }

  /** The report is worth reading without it. */
  private @Nullable Long pool(FigureFilter filter) {
    try {
      return talent.invitableIn(filter.regionPrefix());
    } catch (Problem away) {
      return null;
    }
  }

  private static Object[] once(FigureFilter filter) {
    return new Object[] {filter.begin(), filter.end(), like(filter)};
  }

  private static Object[] twice(FigureFilter filter) {
    return new Object[] {
      filter.begin(), filter.end(), like(filter), filter.begin(), filter.end(), like(filter)
    };
  }

  private static String like(FigureFilter filter) {
    return filter.regionPrefix() + "%";
  }
}
