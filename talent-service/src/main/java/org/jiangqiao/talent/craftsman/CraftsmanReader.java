package org.jiangqiao.talent.craftsman;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads entries, each reader as far as they may. */
@ApplicationScoped
public class CraftsmanReader {

  private final CraftsmanRepository craftsmen;
  private final CraftsmanAccess access;
  private final Dossiers dossiers;
  private final Caller caller;
  private final ConfirmationTerms terms;
  private final Clock clock;

  CraftsmanReader(
      CraftsmanRepository craftsmen,
      CraftsmanAccess access,
      Dossiers dossiers,
      Caller caller,
      ConfirmationTerms terms,
      Clock clock) {
    this.craftsmen = craftsmen;
    this.access = access;
    this.dossiers = dossiers;
    this.caller = caller;
    this.terms = terms;
    this.clock = clock;
  }

  @Transactional
  public Optional<Profile> published(UUID id) {
    return craftsmen.findByIdOptional(id).filter(Craftsman::published).map(dossiers::profile);
  }

  /** Where an entry is found that was merged into another one. */
  @Transactional
  public UUID movedTo(UUID id) {
    return craftsmen
        .findByIdOptional(id)
        .flatMap(Craftsman::mergedInto)
        .orElseThrow(() -> Problem.notFound("craftsman"));
  }

  @Transactional
  public Dossier own() {
    return dossiers.of(access.own());
  }

  @Transactional
  public Dossier managed(UUID id) {
    return dossiers.of(access.ownOrInScope(id));
  }

  @Transactional
  public Page<Craftsman> managed(ManagedQuery query, PageRequest page) {
    List<Craftsman> rows =
        craftsmen.managed(
            new CraftsmanRepository.ManagedFilter(
                List.of(caller.scope().prefix(), Regions.prefix(query.region())),
                Optional.ofNullable(query.status()),
                Optional.ofNullable(query.name()).filter(name -> !name.isBlank()),
                query.due() ? Optional.of(terms.dueBefore(clock.instant())) : Optional.empty(),
                Optional.ofNullable(page.cursor()).map(CraftsmanReader::position)),
            page.limit() + 1);
    return Page.of(
        rows, page.limit(), craftsman -> Cursor.encode(craftsman.statusSince(), craftsman.id()));
  }

  /**
   * What an officer looks for.
   *
   * @param due only who has to confirm their profile, or has not in time
   */
  public record ManagedQuery(
      @Nullable CraftsmanStatus status,
      @Nullable String region,
      @Nullable String name,
      boolean due) {}

  private static CraftsmanRepository.Position position(String cursor) {
    List<String> parts = Cursor.decode(cursor, 2);
    try {
      return new CraftsmanRepository.Position(
          Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }
}
