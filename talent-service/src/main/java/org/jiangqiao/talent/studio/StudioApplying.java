package org.jiangqiao.talent.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.Violation;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.CraftsmanRepository;
import org.jiangqiao.talent.studio.StudioStep.Deed;
import org.jspecify.annotations.Nullable;

/** What a craftsman does to have a studio: draft it, apply for it, withdraw. */
@ApplicationScoped
public class StudioApplying {

  private final StudioRepository studios;
  private final CraftsmanRepository craftsmen;
  private final StudioAccess access;
  private final StudioChronicle chronicle;
  private final StudioDossiers dossiers;
  private final CodeLists codes;
  private final BusinessDate date;

  StudioApplying(
      StudioRepository studios,
      CraftsmanRepository craftsmen,
      StudioAccess access,
      StudioChronicle chronicle,
      StudioDossiers dossiers,
      CodeLists codes,
      BusinessDate date) {
    this.studios = studios;
    this.craftsmen = craftsmen;
    this.access = access;
    this.chronicle = chronicle;
    this.dossiers = dossiers;
    this.codes = codes;
    this.date = date;
  }

  @Transactional
  public StudioDossier draft(Presentation presentation) {
    require(presentation);
    Craftsman leader = access.own();
    // Two clicks at once must not make two studios.
    craftsmen.findById(leader.id(), LockModeType.PESSIMISTIC_WRITE);
    if (studios.leads(leader.id())) {
      throw Problem.duplicate("studio-led-already");
    }
    Studio studio = Studio.draft(leader.id(), presentation, date.now());
    studios.persist(studio);
    chronicle.record(studio, Deed.of(StudioAction.DRAFTED));
    return dossiers.of(studio);
  }

  @Transactional
  public StudioDossier edit(UUID id, @Nullable String ifMatch, Presentation presentation) {
    Studio studio = led(id, ifMatch);
    require(presentation);
    studio.edit(presentation, date.now());
    chronicle.record(studio, Deed.of(StudioAction.EDITED));
    return dossiers.of(studio);
  }

  @Transactional
  public StudioDossier apply(UUID id, @Nullable String ifMatch) {
    Studio studio = led(id, ifMatch);
    studio.standing().apply(date.now());
    requireComplete(studio.presentation());
    if (!access.own().invitable()) {
      throw Problem.conflict("studio-leader-not-verified");
    }
    chronicle.record(studio, Deed.of(StudioAction.APPLIED));
    return dossiers.of(studio);
  }

  @Transactional
  public StudioDossier withdraw(UUID id, @Nullable String ifMatch) {
    Studio studio = led(id, ifMatch);
    studio.standing().withdraw(date.now());
    chronicle.record(studio, Deed.of(StudioAction.WITHDRAWN));
    return dossiers.of(studio);
  }

  private Studio led(UUID id, @Nullable String ifMatch) {
    Studio studio = access.led(id);
    ETags.require(ifMatch, studio.version());
    return studio;
  }

  private void require(Presentation presentation) {
    codes.regions().require("regionCode", presentation.regionCode());
    require("occupationCodes", codes.occupations(), presentation.occupationCodes());
    require("industryCodes", codes.industries(), presentation.industryCodes());
    Integer founded = presentation.foundedYear();
    if (founded != null && founded > date.today().getYear()) {
      throw Problem.invalid("foundedYear", "year-ahead");
    }
  }

  private static void require(String field, CodeList list, List<String> given) {
    for (int i = 0; i < given.size(); i++) {
      list.require(field + "[" + i + "]", given.get(i));
    }
  }

  private static void requireComplete(Presentation presentation) {
    List<String> missing = presentation.missing();
    if (!missing.isEmpty()) {
      throw Problem.conflict("studio-incomplete")
          .with(
              missing.stream()
                  .map(field -> Violation.body(field, "needed-to-apply"))
                  .toArray(Violation[]::new));
    }
  }
}
