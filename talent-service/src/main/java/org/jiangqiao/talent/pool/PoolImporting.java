package org.jiangqiao.talent.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.platform.audit.Audit;
import org.jiangqiao.platform.file.FileStore;
import org.jiangqiao.platform.file.StoredFile;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.rows.UnusableFile;
import org.jiangqiao.talent.craftsman.Actor;

/** Starting, watching and stopping imports: officers, each for their part of the union tree. */
@RequestScoped
public class PoolImporting {

  private static final long LARGEST_UPLOAD = 64L * 1024 * 1024;
  private static final String RESOURCE = "pool-import";

  private final PoolImports imports;
  private final RowErrors errors;
  private final ImportJobs jobs;
  private final ImportColumns columns;
  private final FileStore store;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  PoolImporting(
      PoolImports imports,
      RowErrors errors,
      ImportJobs jobs,
      ImportColumns columns,
      FileStore store,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.imports = imports;
    this.errors = errors;
    this.jobs = jobs;
    this.columns = columns;
    this.store = store;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public PoolImport queue(FileUpload upload, ImportOptions options) {
    columns.mapping(options);
    StoredFile stored = store.store(upload, LARGEST_UPLOAD);
    Actor actor = new Actor(caller.subject(), caller.displayName());
    PoolImport queued =
        new PoolImport(
            stored,
            inspected(stored),
            new PoolImport.Order(actor, caller.scope(), options),
            clock.instant());
    imports.persist(queued);
    jobs.schedule(queued.id());
    audit.record(
        "pool-import.queue",
        RESOURCE,
        queued.id(),
        Map.of(
            "file",
            queued.fileName(),
            "digest",
            queued.digest(),
            "dryRun",
            options.dryRun(),
            "verified",
            options.verified()));
    return queued;
  }

  private PoolFile inspected(StoredFile stored) {
    try {
      return PoolFile.inspect(store.path(stored), stored.fileName());
    } catch (UnusableFile e) {
      throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "import." + e.messageKey(), e.argument())
          .causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Transactional
  public PoolImport read(UUID id) {
    return visible(imports.findByIdOptional(id));
  }

  @Transactional
  public Page<PoolImport> list(PageRequest page) {
    return imports.page(caller.scope(), page);
  }

  @Transactional
  public Page<RowError> errors(UUID id, PageRequest page) {
    return errors.page(read(id).id(), page);
  }

  /** What is already in stays in; nothing more comes. */
  @Transactional
  public PoolImport cancel(UUID id) {
    PoolImport cancelled = locked(id);
    cancelled.cancel(clock.instant());
    // The job has still to drop the file.
    jobs.schedule(id);
    audit.record("pool-import.cancel", RESOURCE, id, Map.of("read", cancelled.read()));
    return cancelled;
  }

  /** A failed import goes on at its last checkpoint. */
  @Transactional
  public PoolImport resume(UUID id) {
    PoolImport resumed = locked(id);
    resumed.resume();
    jobs.schedule(id);
    audit.record("pool-import.resume", RESOURCE, id, Map.of("read", resumed.read()));
    return resumed;
  }

  private PoolImport locked(UUID id) {
    return visible(imports.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Those of unions above or beside the officer's are none of their business. */
  private PoolImport visible(Optional<PoolImport> found) {
    return found
        .filter(one -> caller.scope().covers(one.scope().prefix()))
        .orElseThrow(() -> Problem.notFound(RESOURCE));
  }
}
