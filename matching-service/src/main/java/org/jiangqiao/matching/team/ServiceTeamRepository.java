package org.jiangqiao.matching.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.problem.Problem;

@ApplicationScoped
class ServiceTeamRepository implements PanacheRepositoryBase<ServiceTeam, UUID> {

  private static final Set<ServiceTeamStatus> OPEN =
      EnumSet.of(ServiceTeamStatus.INVITING, ServiceTeamStatus.AGREED);

  private final Sql sql;

  ServiceTeamRepository(Sql sql) {
    this.sql = sql;
  }

  /** The newest of the case, however it ended. */
  ServiceTeam newest(UUID helpRequestId) {
    return find("helpRequestId = ?1 order by id desc", helpRequestId)
        .firstResultOptional()
        .orElseThrow(() -> Problem.notFound("service-team"));
  }

  Optional<ServiceTeam> open(UUID helpRequestId) {
    return find("helpRequestId = ?1 and status in ?2", helpRequestId, OPEN).firstResultOptional();
  }

  /** All but those given up, the newest of a case last. */
  List<ServiceTeam> standing(Collection<UUID> helpRequestIds) {
    return helpRequestIds.isEmpty()
        ? List.of()
        : list(
            "helpRequestId in ?1 and status <> ?2 order by id",
            helpRequestIds,
            ServiceTeamStatus.WITHDRAWN);
  }

  /** Teams that are still asked for and know somebody by this id. */
  List<ServiceTeam> openKnowing(UUID craftsmanId) {
    List<UUID> ids =
        sql.list(
            """
            SELECT id FROM service_team
            WHERE status IN ('INVITING', 'AGREED') AND strpos(known, ?) > 0
            ORDER BY id FOR UPDATE
            """,
            row -> row.getObject("id", UUID.class),
            craftsmanId.toString());
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }
}
