package org.jiangqiao.achievements.corpusimport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.achievements.corpus.BulkCorpus;
import org.jiangqiao.achievements.corpus.EmbeddingProgress;
import org.jiangqiao.achievements.corpusimport.file.FileForm;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.file.FileStore;
import org.jiangqiao.platform.file.StoredFile;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.rows.UnusableFile;

/** Starting, watching and stopping imports: for administrators and officers of the nation. */
@RequestScoped
public class CorpusImporting {

  private static final long LARGEST_UPLOAD = 64L * 1024 * 1024;

  private final CorpusImports imports;
  private final RowErrors errors;
  private final ImportJobs jobs;
  private final ImportRules rules;
  private final ImportFiles files;
  private final ServerFiles server;
  private final FileStore store;
  private final BulkCorpus bulk;
  private final EmbeddingProgress embedding;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  CorpusImporting(
      CorpusImports imports,
      RowErrors errors,
      ImportJobs jobs,
      ImportRules rules,
      ImportFiles files,
      ServerFiles server,
      FileStore store,
      BulkCorpus bulk,
      EmbeddingProgress embedding,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.imports = imports;
    this.errors = errors;
    this.jobs = jobs;
    this.rules = rules;
    this.files = files;
    this.server = server;
    this.store = store;
    this.bulk = bulk;
    this.embedding = embedding;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public CorpusImport queue(FileUpload upload, ImportOptions options) {
    requireAuthority();
    StoredFile file = store.store(upload, LARGEST_UPLOAD);
    FileForm form = form(store.path(file), file.fileName());
    return queue(FileOrigin.uploaded(file, form), options);
  }

  @Transactional
  public CorpusImport queue(String serverFile, ImportOptions options) {
    requireAuthority();
    ServerFile file = server.find(serverFile);
    FileForm form = form(server.resolve(serverFile), file.name());
    return queue(FileOrigin.onServer(file, form), options);
  }

  private FileForm form(Path path, String name) {
    try {
      return files.inspect(path, name).form();
    } catch (UnusableFile e) {
      throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "import." + e.messageKey(), e.argument())
          .causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CorpusImport queue(FileOrigin origin, ImportOptions options) {
    rules.mapping(options);
    if (options.replace() && !options.dryRun()) {
      requireNoneUnfinished();
    }
    CorpusImport queued = CorpusImport.of(origin, options, caller.subject(), clock.instant());
    imports.persist(queued);
    jobs.schedule(queued.id());
    audit.record(
        "corpus-import.queue",
        "corpus-import",
        queued.id(),
        Map.of(
            "file",
            origin.fileName(),
            "digest",
            origin.digest(),
            "dryRun",
            options.dryRun(),
            "replace",
            options.replace()));
    return queued;
  }

  private void requireNoneUnfinished() {
    imports
        .unfinishedReplacement(bulk.generation())
        .ifPresent(
            other -> {
              throw Problem.conflict("import.unfinished-replacement", other.fileName());
            });
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

  public List<ServerFile> serverFiles() {
    requireAuthority();
    return server.list();
  }

  public EmbeddingProgress.State embedding() {
    requireAuthority();
    return embedding.state();
  }

  /** What is already in stays in; nothing more comes. */
  @Transactional
  public CorpusImport cancel(UUID id) {
    CorpusImport cancelled = locked(id);
    cancelled.cancel(clock.instant());
    // What was begun beside the serving patents is cleared away by the job.
    jobs.schedule(id);
    audit.record("corpus-import.cancel", "corpus-import", id, Map.of("read", cancelled.read()));
    return cancelled;
  }

  /** A failed import goes on at its last checkpoint. */
  @Transactional
  public CorpusImport resume(UUID id) {
    CorpusImport resumed = locked(id);
    resumed.resume();
    jobs.schedule(id);
    audit.record("corpus-import.resume", "corpus-import", id, Map.of("read", resumed.read()));
    return resumed;
  }

  private CorpusImport locked(UUID id) {
    requireAuthority();
    return imports
        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("corpus-import"));
  }

  /** The corpus belongs to nobody's region, so below the nation nobody answers for it. */
  private void requireAuthority() {
    if (!caller.has(Roles.PLATFORM_ADMIN) && !caller.scope().covers("")) {
      throw Problem.forbidden();
    }
  }
}
