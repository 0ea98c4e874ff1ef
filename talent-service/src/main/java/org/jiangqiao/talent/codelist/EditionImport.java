package org.jiangqiao.talent.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.codelist.CodeEntry;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeListEdition;
import org.jiangqiao.platform.codelist.CodeListEditions;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Puts a complete edition of a list in force, here and in the other services. */
@ApplicationScoped
public class EditionImport {

  /** As many faults as someone can mend in one go. */
  private static final int FAULTS_SHOWN = 50;

  private final CodeLists codeLists;
  private final CodeListEditions editions;
  private final Audit audit;
  private final Clock clock;

  EditionImport(CodeLists codeLists, CodeListEditions editions, Audit audit, Clock clock) {
    this.codeLists = codeLists;
    this.editions = editions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The operator's files; {@code replaced} maps withdrawn codes to current ones. */
  public record Upload(String edition, Path entries, @Nullable Path replaced) {}

  @Transactional
  public CodeListEdition importEdition(String list, Upload upload) {
    ListName name = ListName.named(list);
    CodeList current = name.in(codeLists);
    List<CodeEntry> entries = EditionCsv.entries(upload.entries());
    Map<String, String> replaced = EditionCsv.replaced(upload.replaced());
    requireConsistent(entries, replaced, current);
    CodeListEdition edition =
        new CodeListEdition(name.text(), upload.edition(), clock.instant(), entries, replaced);
    editions.publish(edition);
    audit.record(
        "code-list.edition-imported",
        "code-list",
        name.text(),
        Map.of("edition", upload.edition(), "entries", entries.size()));
    return edition;
  }

  /** Data that carries a code of the edition in force must not be left without a meaning. */
  private static void requireConsistent(
      List<CodeEntry> entries, Map<String, String> replaced, CodeList current) {
    Set<String> codes = new HashSet<>();
    List<Violation> faults = new ArrayList<>();
    for (CodeEntry entry : entries) {
      if (!codes.add(entry.code())) {
        faults.add(Violation.body("entries", "edition-code-twice", entry.code()));
      }
    }
    for (CodeEntry entry : entries) {
      String parent = entry.parent();
      if (parent != null && !codes.contains(parent)) {
        faults.add(Violation.body("entries", "edition-parent-missing", entry.code(), parent));
      }
    }
    replaced.forEach(
        (old, now) -> {
          if (!codes.contains(now)) {
            faults.add(Violation.body("replaced", "edition-replacement-missing", old, now));
          }
        });
    for (CodeEntry entry : current.entries()) {
      if (!codes.contains(entry.code()) && !replaced.containsKey(entry.code())) {
        faults.add(Violation.body("replaced", "edition-code-lost", entry.code(), entry.name()));
      }
    }
    if (!faults.isEmpty()) {
      throw Problem.of(ProblemType.VALIDATION_FAILED, "edition-inconsistent", faults.size())
          .with(faults.stream().limit(FAULTS_SHOWN).toArray(Violation[]::new));
    }
  }
}
