package org.jiangqiao.achievements.corpusimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.PageRequest;

/** Stored imports. */
@ApplicationScoped
class CorpusImports implements PanacheRepositoryBase<CorpusImport, UUID> {

  /** Newest first, one more than the page holds. Ids grow with time. */
  List<CorpusImport> page(PageRequest page) {
    if (page.cursor() == null) {
      return find("order by id desc").range(0, page.limit()).list();
    }
    try {
      UUID after = UUID.fromString(Cursor.decode(page.cursor(), 1).getFirst());
      return find("id < ?1 order by id desc", after).range(0, page.limit()).list();
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.invalid().causedBy(notOurs);
    }
  }

  /**
   * Whether others write before this one may: who is at it, then who came earlier. Dry runs write
   * nothing, so they wait for nobody and nobody waits for them.
   */
  boolean hasToWait(UUID id) {
    List<CorpusImport> writing =
        list("status in ?1", List.of(ImportStatus.QUEUED, ImportStatus.RUNNING)).stream()
            .filter(open -> !open.options().dryRun())
            .sorted(
                Comparator.comparing(CorpusImport::running)
                    .reversed()
                    .thenComparing(CorpusImport::id))
            .toList();
    return !writing.isEmpty() && !writing.getFirst().id().equals(id) && writes(id);
  }

  /** A cancelled one may still have to clear away what it wrote. */
  private boolean writes(UUID id) {
    return findByIdOptional(id).filter(i -> !i.options().dryRun()).isPresent();
  }

  /** One that failed with patents already in a generation of its own, which does not serve. */
  Optional<CorpusImport> unfinishedReplacement(UUID serving) {
    return list(
            "status = ?1 and bulk > 0 and generation is not null and generation <> ?2 order by id",
            ImportStatus.FAILED,
            serving)
        .stream()
        .filter(failed -> failed.options().replace() && !failed.options().dryRun())
        .findFirst();
  }

  /** Finished ones whose patents were in an index that does not serve any more, by age. */
  List<CorpusImport> lostWith(UUID serving) {
    if (count("generation", serving) > 0) {
      return List.of();
    }
    return list(
            "status = ?1 and bulk > 0 and generation is not null order by id", ImportStatus.DONE)
        .stream()
        .filter(done -> !done.options().dryRun())
        .toList();
  }
}
