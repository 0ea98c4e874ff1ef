package org.jiangqiao.achievements.corpusimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.achievements.corpusimport.file.FileForm;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.rows.Position;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the corpus: the manifest of what came from it. Everything before {@link
 * #position} is durable in the database and in the index, and counted.
 */
@Entity
@Table(name = "corpus_import")
public class CorpusImport {

  @Id UUID id;

  @Column
  @Enumerated(EnumType.STRING)
  ImportStatus status;

  /** Null for a file of the server. */
  @Column(name = "file_id")
  @Nullable UUID fileId;

  @Column(name = "file_name")
  String fileName;

  /** SHA-256; empty until a file of the server has been read once. */
  @Column String digest;

  @Column long size;

  /** Of a file of the server: later changes are noticed by it. */
  @Column(name = "modified_at")
  @Nullable Instant modifiedAt;

  @Column String format;
  @Column String encoding;

  @Column
  @JdbcTypeCode(SqlTypes.JSON)
  ImportOptions options;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "created_at")
  Instant createdAt;

  @Nullable Long total;
  @Column long read;
  @Column long created;
  @Column long updated;
  @Column long unchanged;
  @Column long failed;

  /** How many of the documents live in the index alone. */
  @Column long bulk;

  @Column long duplicates;

  /** Of the bulk index, that these documents are in. */
  @Nullable UUID generation;

  /** See {@link Position}. */
  @Column(name = "file_offset")
  long fileOffset;

  @Column(name = "file_line")
  long fileLine;

  @Enumerated(EnumType.STRING)
  @Nullable ImportPhase phase;

  /** Ahead of what is durable, for people who watch. */
  @Column(name = "seen_rows")
  long seenRows;

  @Column(name = "seen_bytes")
  long seenBytes;

  @Column(name = "failure_key")
  @Nullable String failureKey;

  @Column(name = "failure_arg")
  @Nullable String failureArg;

  @Column(name = "started_at")
  @Nullable Instant startedAt;

  @Column(name = "finished_at")
  @Nullable Instant finishedAt;

  protected CorpusImport() {
    // For the persistence provider.
  }

  static CorpusImport of(FileOrigin origin, ImportOptions options, String account, Instant now) {
    CorpusImport queued = new CorpusImport();
    queued.id = Ids.next();
    queued.status = ImportStatus.QUEUED;
    queued.fileId = origin.fileId();
    queued.fileName = origin.fileName();
    queued.digest = origin.digest();
    queued.size = origin.size();
    queued.modifiedAt = origin.modifiedAt();
    queued.format = origin.form().kind().name();
    queued.encoding = origin.form().encodingName();
    queued.options = options;
    queued.createdBy = account;
    queued.createdAt = now;
    return queued;
  }

  /** Again and again after interruptions; the first time counts. */
  void start(Instant now) {
    if (startedAt == null) {
      startedAt = now;
    }
    status = ImportStatus.RUNNING;
    phase = ImportPhase.CHECKING;
    seenRows = read;
  }

  /** The file is the one that was meant, and reading begins or goes on. */
  void checked(String foundDigest, FileForm form) {
    digest = foundDigest;
    format = form.kind().name();
    encoding = form.encodingName();
    phase = ImportPhase.READING;
  }

  /** A replacement that is not there any more has to be built from the beginning. */
  void build(UUID newGeneration) {
    generation = newGeneration;
    forget();
  }

  /** Everything is read once more; what is already in will be found unchanged. */
  void restart() {
    status = ImportStatus.QUEUED;
    generation = null;
    finishedAt = null;
    forget();
  }

  private void forget() {
    fileOffset = 0;
    fileLine = 0;
    read = 0;
    created = 0;
    updated = 0;
    unchanged = 0;
    failed = 0;
    bulk = 0;
    duplicates = 0;
    seenRows = 0;
    seenBytes = 0;
    total = null;
  }

  void see(ImportProgress progress) {
    seenRows = progress.rows();
    seenBytes = progress.bytes();
  }

  void settle(Settled settled) {
    read += settled.rows();
    created += settled.created();
    updated += settled.updated();
    unchanged += settled.unchanged();
    failed += settled.failed();
    bulk += settled.bulk();
    fileOffset = settled.position().offset();
    fileLine = settled.position().line();
    see(new ImportProgress(read, settled.bytes()));
  }

  /** Its place in the file stays that of the last checkpoint: nothing goes on from there. */
  void countWritten(Destination.Checkpoint written) {
    settle(Settled.of(written.outcomes(), 0, written.bulk(), position(), seenBytes));
  }

  void beginSwitch() {
    phase = ImportPhase.SWITCHING;
  }

  void switched(UUID newGeneration, long droppedDuplicates) {
    generation = newGeneration;
    duplicates = droppedDuplicates;
  }

  void finish(Instant now) {
    total = read;
    seenBytes = size;
    end(ImportStatus.DONE, now);
  }

  void fail(ImportFailure failure, Instant now) {
    failureKey = failure.messageKey();
    failureArg = failure.argument();
    end(ImportStatus.FAILED, now);
  }

  /** A failed import can be given up as well, so that nothing is kept for going on. */
  void cancel(Instant now) {
    if (!status.open() && status != ImportStatus.FAILED) {
      throw Problem.illegalTransition(status, "cancel");
    }
    end(ImportStatus.CANCELLED, now);
  }

  private void end(ImportStatus end, Instant now) {
    status = end;
    phase = null;
    finishedAt = now;
  }

  /** From the last checkpoint, when what stopped it has been put right. */
  void resume() {
    if (status != ImportStatus.FAILED) {
      throw Problem.illegalTransition(status, "resume");
    }
    status = ImportStatus.QUEUED;
    failureKey = null;
    failureArg = null;
    finishedAt = null;
  }

  /** What was built for nothing, once. */
  Optional<UUID> abandon() {
    if (status != ImportStatus.CANCELLED || generation == null) {
      return Optional.empty();
    }
    UUID abandoned = generation;
    generation = null;
    return Optional.of(abandoned);
  }

  boolean open() {
    return status.open();
  }

  boolean running() {
    return status == ImportStatus.RUNNING;
  }

  Position position() {
    return new Position(fileOffset, fileLine);
  }

  public UUID id() {
    return id;
  }

  public ImportStatus status() {
    return status;
  }

  public @Nullable ImportPhase phase() {
    return phase;
  }

  public String fileName() {
    return fileName;
  }

  public boolean ofServer() {
    return fileId == null;
  }

  public String digest() {
    return digest;
  }

  public long size() {
    return size;
  }

  public long bytesRead() {
    return seenBytes;
  }

  public String format() {
    return format;
  }

  public String encoding() {
    return encoding;
  }

  public ImportOptions options() {
    return options;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Long total() {
    return total;
  }

  /** Rows read, those not yet durable included while it runs. */
  public long read() {
    return running() ? Math.max(read, seenRows) : read;
  }

  public long created() {
    return created;
  }

  public long updated() {
    return updated;
  }

  public long unchanged() {
    return unchanged;
  }

  public long failed() {
    return failed;
  }

  public long duplicates() {
    return duplicates;
  }

  public @Nullable ImportFailure failure() {
    return failureKey == null ? null : new ImportFailure(failureKey, failureArg);
  }

  public @Nullable Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
