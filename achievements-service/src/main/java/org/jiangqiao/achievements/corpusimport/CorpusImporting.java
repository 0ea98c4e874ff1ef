package org.jiangqiao.achievements.corpusimport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.file.FileStore;
import org.jiangqiao.platform.file.StoredFile;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;

/** Starting, watching and stopping imports: for administrators and officers of the nation. */
@RequestScoped
public class CorpusImporting {

  private static final long LARGEST_FILE = 64L * 1024 * 1024;
  private static final Set<String> COMPRESSED = Set.of("application/gzip", "application/x-gzip");
  private static final Set<String> ALLOWED =
      Set.of(
          "text/plain",
          "application/json",
          "application/x-ndjson",
          "application/jsonl",
          "application/gzip",
          "application/x-gzip");

  private final CorpusImports imports;
  private final RowErrors errors;
  private final ImportJobs jobs;
  private final FileStore files;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  CorpusImporting(
      CorpusImports imports,
      RowErrors errors,
      ImportJobs jobs,
      FileStore files,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.imports = imports;
    this.errors = errors;
    this.jobs = jobs;
    this.files = files;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public CorpusImport queue(FileUpload upload) {
    requireAuthority();
    StoredFile file = files.store(upload, ALLOWED, LARGEST_FILE);
    CorpusImport queued =
        CorpusImport.of(
            file, COMPRESSED.contains(file.mediaType()), caller.subject(), clock.instant());
    imports.persist(queued);
    jobs.schedule(queued.id());
    audit.record(
        "corpus-import.queue", "corpus-import", queued.id(), Map.of("digest", file.sha256()));
    return queued;
  }

  @Transactional
  public CorpusImport read(UUID id) {
    requireAuthority();
    return imports.findByIdOptional(id).orElseThrow(() -> Problem.notFound("corpus-import"));
  }

  @Transactional
  public Page<CorpusImport> list(PageRequest page) {
    requireAuthority();
    return Page.of(imports.page(page), page.limit(), i -> Cursor.encode(i.id()));
  }

  @Transactional
  public Page<RowError> errors(UUID id, PageRequest page) {
    read(id);
    List<RowError> rows = errors.page(id, page);
    return Page.of(rows, page.limit(), e -> Cursor.encode(e.line(), e.position()));
  }

  /** What is already in stays in; nothing more comes. */
  @Transactional
  public CorpusImport cancel(UUID id) {
    requireAuthority();
    CorpusImport running =
        imports
            .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> Problem.notFound("corpus-import"));
    running.cancel(clock.instant());
    audit.record("corpus-import.cancel", "corpus-import", id, Map.of("read", running.read()));
    return running;
  }

  /** The corpus belongs to nobody's region, so below the nation nobody answers for it. */
  private void requireAuthority() {
    if (!caller.has(Roles.PLATFORM_ADMIN) && !caller.scope().covers("")) {
      throw Problem.forbidden();
    }
  }
}
