package org.jiangqiao.talent.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.file.StoredFile;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.rows.Position;
import org.jiangqiao.talent.craftsman.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the pool. Everything before {@link #position} is durable and counted.
 */
@Entity
@Table(name = "pool_import")
public class PoolImport {

  @Id private UUID id;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  private ImportStatus status;

  @Column(name = "file_id")
  private @Nullable UUID fileId;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "digest")
  private String digest;

  @Column(name = "size")
  private long size;

  @Column(name = "format")
  private String format;

  @Column(name = "encoding")
  private String encoding;

  @Column(name = "options")
  @JdbcTypeCode(SqlTypes.JSON)
  private ImportOptions options;

  @Column(name = "scope")
  private String scope;

  @Column(name = "actor_id")
  private String actorId;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "total")
  private @Nullable Long total;

  @Column(name = "read")
  private long read;

  @Column(name = "created")
  private long created;

  @Column(name = "updated")
  private long updated;

  @Column(name = "unchanged")
  private long unchanged;

  @Column(name = "failed")
  private long failed;

  @Column(name = "file_offset")
  private long fileOffset;

  @Column(name = "file_line")
  private long fileLine;

  @Column(name = "seen_bytes")
  private long seenBytes;

  @Column(name = "failure_key")
  private @Nullable String failureKey;

  @Column(name = "failure_arg")
  private @Nullable String failureArg;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected PoolImport() {}

  /** Who starts an import, and for which part of the union tree. */
  record Order(Actor actor, UnionScope scope, ImportOptions options) {}

  PoolImport(StoredFile stored, PoolFile file, Order order, Instant now) {
    this.id = Ids.next();
    this.status = ImportStatus.QUEUED;
    this.fileId = stored.id();
    this.fileName = stored.fileName();
    this.digest = stored.sha256();
    this.size = stored.size();
    this.format = file.format().name();
    this.encoding = file.encodingName();
    this.options = order.options();
    this.scope = order.scope().prefix();
    this.actorId = order.actor().id();
    this.actorName = order.actor().name();
    this.createdAt = now;
  }

  /** Again and again after interruptions; the first time counts. */
  void start(Instant now) {
    if (startedAt == null) {
      startedAt = now;
    }
    status = ImportStatus.RUNNING;
  }

  void settle(Settled settled) {
    read += settled.rows();
    created += settled.created();
    updated += settled.updated();
    unchanged += settled.unchanged();
    failed += settled.failed();
    fileOffset = settled.position().offset();
    fileLine = settled.position().line();
    seenBytes = settled.bytes();
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

  /** A failed import can be given up as well, so that its file goes. */
  void cancel(Instant now) {
    if (!status.open() && status != ImportStatus.FAILED) {
      throw Problem.illegalTransition(status, "cancel");
    }
    end(ImportStatus.CANCELLED, now);
  }

  private void end(ImportStatus end, Instant now) {
    status = end;
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

  /** The file when nobody needs it any more, once. */
  @Nullable UUID takeFile() {
    if (status.open() || status == ImportStatus.FAILED) {
      return null;
    }
    UUID left = fileId;
    fileId = null;
    return left;
  }

  Position position() {
    return new Position(fileOffset, fileLine);
  }

  @Nullable UUID fileId() {
    return fileId;
  }

  Actor actor() {
    return new Actor(actorId, actorName);
  }

  /** As it was when the import was ordered; an officer who moves on takes nothing with them. */
  UnionScope scope() {
    return UnionScope.of(scope.isEmpty() ? UnionScope.NATION : scope);
  }

  public UUID id() {
    return id;
  }

  public ImportStatus status() {
    return status;
  }

  public String fileName() {
    return fileName;
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

  public String startedBy() {
    return actorName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Long total() {
    return total;
  }

  public long read() {
    return read;
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
