package org.jiangqiao.matching.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangqiao.platform.database.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps whom matches have shown, for the report on fairness. */
@ApplicationScoped
class Exposures {

  /** What an officer sees without going on. */
  private static final int FIRST = 10;

  private final Sql sql;

  Exposures(Sql sql) {
    this.sql = sql;
  }

  /** A case that is matched again shows nobody twice. */
  void add(MatchRun run, List<Prospect> prospects) {
    Map<UUID, Prospect> known =
        prospects.stream()
            .collect(
                Collectors.toMap(Prospect::craftsmanId, Function.identity(), (one, same) -> one));
    List<Scored> shown = run.candidates().stream().limit(FIRST).toList();
    sql.update(
        """
        insert into match_exposure (help_request_id, craftsman_id, craftsman_region, region_code,
          newcomer, at)
        select ?, craftsman, region, ?, newcomer, ?
        from unnest(?::uuid[], ?::text[], ?::boolean[]) as shown (craftsman, region, newcomer)
        on conflict do nothing
        """,
        run.helpRequestId(),
        run.need().regionCode(),
        run.at(),
        shown.stream().map(Scored::craftsmanId).toArray(UUID[]::new),
        shown.stream().map(Scored::regionCode).toArray(String[]::new),
        shown.stream().map(one -> newcomer(known.get(one.craftsmanId()))).toArray(Boolean[]::new));
  }

  private static boolean newcomer(@Nullable Prospect prospect) {
    return prospect != null
        && prospect.workload().invitationsLastHalfYear() == 0
        && prospect.workload().openInvitations() == 0
        && prospect.workload().engagementsThisMonth() == 0;
  }
}
