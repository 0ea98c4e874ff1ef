package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;

/** Enters real people as far as a published document tells of them. */
@ApplicationScoped
public class PublicRecords {

  private final CraftsmanRepository craftsmen;
  private final CraftsmanAccess access;
  private final CraftsmanHistory history;
  private final CodeLists codeLists;
  private final HonourRanks honourRanks;
  private final Dossiers dossiers;
  private final Caller caller;
  private final Clock clock;

  PublicRecords(
      CraftsmanRepository craftsmen,
      CraftsmanAccess access,
      CraftsmanHistory history,
      CodeLists codeLists,
      HonourRanks honourRanks,
      Dossiers dossiers,
      Caller caller,
      Clock clock) {
    this.craftsmen = craftsmen;
    this.access = access;
    this.history = history;
    this.codeLists = codeLists;
    this.honourRanks = honourRanks;
    this.dossiers = dossiers;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public Dossier enter(PublicRecord published) {
    requireNation();
    if (published.regionCode() != null) {
      codeLists.regions().require("regionCode", published.regionCode());
    }
    if (craftsmen.onPublicRecord(published.name(), published.employer())) {
      throw Problem.duplicate("public-record-exists");
    }
    Craftsman craftsman =
        Craftsman.onPublicRecord(
            particulars(published), published.facts(), published.source(), clock.instant());
    craftsmen.persist(craftsman);
    history.record(craftsman, access.actor(), HistoryAction.REGISTERED, null);
    return dossiers.of(craftsman);
  }

  private void requireNation() {
    boolean nation = caller.has(Roles.UNION_OFFICER) && caller.scope().covers("");
    if (!nation && !caller.has(Roles.PLATFORM_ADMIN)) {
      throw Problem.of(ProblemType.FORBIDDEN);
    }
  }

  /** The field of work stands where a registered craftsman states a speciality. */
  private Particulars particulars(PublicRecord published) {
    return new Particulars(
        published.name(),
        null,
        null,
        published.employer(),
        published.jobTitle(),
        null,
        published.honours().stream()
            .map(title -> new Honour(honourRanks.of(title), title, null, null, false))
            .toList(),
        published.field() == null
            ? List.of()
            : List.of(new Speciality(published.field(), null, List.of())),
        null,
        null,
        null,
        published.regionCode(),
        null,
        List.of());
  }
}
