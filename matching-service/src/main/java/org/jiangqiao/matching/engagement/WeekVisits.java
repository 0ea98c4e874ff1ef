package org.jiangqiao.matching.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.platform.database.Sql;
import org.jspecify.annotations.Nullable;

/** The visits of a part of the union tree, for who plans them together. */
@ApplicationScoped
public class WeekVisits {

  private final EngagementRepository engagements;
  private final VisitRepository visits;
  private final Sql sql;

  WeekVisits(EngagementRepository engagements, VisitRepository visits, Sql sql) {
    this.engagements = engagements;
    this.visits = visits;
    this.sql = sql;
  }

  /** From its first moment to before its last. */
  public record Span(Instant from, Instant to) {

    public boolean overlaps(Span other) {
      return from.isBefore(other.to) && to.isAfter(other.from);
    }
  }

  /**
   * A visit that is planned, or wanted for an engagement that has none.
   *
   * @param visitId absent while it is only wanted
   * @param version of the visit, or of the engagement that wants one
   * @param craftsmanIds the lead first
   * @param place where the engaged craftsmen were before, if they were
   */
  public record Arrangeable(
      UUID engagementId,
      @Nullable UUID visitId,
      long version,
      UUID helpRequestId,
      List<UUID> craftsmanIds,
      @Nullable Span planned,
      @Nullable String place) {}

  /** Half-open time that a visit takes from one of its craftsmen. */
  public record Taken(UUID craftsmanId, UUID visitId, Span span) {}

  /** Engagements without a visit ahead, and visits that are planned in this time. */
  @Transactional
  public List<Arrangeable> arrangeable(String regionPrefix, Span week, int atMost) {
    List<Arrangeable> found = new ArrayList<>(wanted(regionPrefix, atMost));
    List<Visit> planned = visits.planned(regionPrefix, week.from(), week.to(), atMost);
    Map<UUID, Engagement> theirs =
        engagements
            .list("id in ?1", planned.stream().map(visit -> visit.engagementId).toList())
            .stream()
            .collect(Collectors.toMap(Engagement::id, Function.identity()));
    for (Visit visit : planned) {
      Engagement engagement = theirs.get(visit.engagementId);
      if (engagement != null) {
        found.add(
            new Arrangeable(
                engagement.id(),
                visit.id,
                visit.version,
                engagement.helpRequestId(),
                crew(engagement),
                new Span(visit.plannedStart, visit.plannedEnd),
                visit.place));
      }
    }
    return found;
  }

  private List<Arrangeable> wanted(String regionPrefix, int atMost) {
    List<Engagement> agreed =
        engagements
            .find(
                "status = ?1 and regionCode like ?2 order by id",
                EngagementStatus.AGREED,
                regionPrefix + "%")
            .page(0, atMost)
            .list();
    Map<UUID, String> places =
        visits.of(agreed.stream().map(Engagement::id).toList()).stream()
            .collect(
                Collectors.toMap(
                    visit -> visit.engagementId, visit -> visit.place, (older, newer) -> newer));
    return agreed.stream()
        .map(
            engagement ->
                new Arrangeable(
                    engagement.id(),
                    null,
                    engagement.version(),
                    engagement.helpRequestId(),
                    crew(engagement),
                    null,
                    places.get(engagement.id())))
        .toList();
  }

  private static List<UUID> crew(Engagement engagement) {
    return engagement.craftsmen().stream()
        .sorted(Comparator.comparing((EngagedCraftsman one) -> !one.lead))
        .map(one -> one.craftsmanId)
        .toList();
  }

  /**
   * Until the transaction ends no other plan gives these craftsmen a time; in the order of their
   * ids, so that no two plans wait for each other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void claim(Collection<UUID> craftsmanIds) {
    craftsmanIds.stream()
        .sorted()
        .forEach(
            id ->
                sql.list(
                    "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))",
                    row -> row.getInt(1),
                    id.toString()));
  }

  /** Visits that these craftsmen have in this time, wherever. */
  public List<Taken> taken(Collection<UUID> craftsmanIds, Span week) {
    String ids = craftsmanIds.stream().map(UUID::toString).collect(Collectors.joining(","));
    return sql.list(
        """
        SELECT ec.craftsman_id, v.id, v.planned_start, v.planned_end
        FROM visit v JOIN engagement_craftsman ec ON ec.engagement_id = v.engagement_id
        WHERE v.status IN ('PLANNED', 'CHECKED_IN') AND v.planned_start < ? AND v.planned_end > ?
          AND ec.craftsman_id = ANY (string_to_array(?, ',')::uuid[])
        """,
        row ->
            new Taken(
                row.getObject("craftsman_id", UUID.class),
                row.getObject("id", UUID.class),
                new Span(Sql.instant(row, "planned_start"), Sql.instant(row, "planned_end"))),
        week.to(),
        week.from(),
        ids);
  }
}
