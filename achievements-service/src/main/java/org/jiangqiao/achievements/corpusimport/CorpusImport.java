package org.jiangqiao.achievements.corpusimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.achievements.corpus.CorpusIntake.Outcome;
import org.jiangqiao.platform.Ids;
import org.jiangqiao.platform.file.StoredFile;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One file on its way into the corpus; {@code read} lines of it are settled. */
@Entity
@Table(name = "corpus_import")
public class CorpusImport {

  @Id UUID id;

  @Column
  @Enumerated(EnumType.STRING)
  ImportStatus status;

  @Column(name = "file_id")
  UUID fileId;

  @Column(name = "file_name")
  String fileName;

  @Column boolean compressed;
  @Column String digest;

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

  @Column(name = "started_at")
  @Nullable Instant startedAt;

  @Column(name = "finished_at")
  @Nullable Instant finishedAt;

  protected CorpusImport() {
    // For the persistence provider.
  }

  static CorpusImport of(StoredFile file, boolean compressed, String account, Instant now) {
    CorpusImport queued = new CorpusImport();
    queued.id = Ids.next();
    queued.status = ImportStatus.QUEUED;
    queued.fileId = file.id();
    queued.fileName = file.fileName();
    queued.compressed = compressed;
    queued.digest = file.sha256();
    queued.createdBy = account;
    queued.createdAt = now;
    return queued;
  }

  /** Again and again after interruptions; the first time counts. */
  void start(long lines, Instant now) {
    if (startedAt == null) {
      startedAt = now;
    }
    total = lines;
    status = ImportStatus.RUNNING;
  }

  void settle(List<Outcome> outcomes, long failures) {
    read += outcomes.size() + failures;
    failed += failures;
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case CREATED -> created++;
        case UPDATED -> updated++;
        case UNCHANGED -> unchanged++;
      }
    }
  }

  void finish(Instant now) {
    status = ImportStatus.DONE;
    finishedAt = now;
  }

  void fail(Instant now) {
    status = ImportStatus.FAILED;
    finishedAt = now;
  }

  void cancel(Instant now) {
    if (!status.open()) {
      throw Problem.illegalTransition(status, "cancel");
    }
    status = ImportStatus.CANCELLED;
    finishedAt = now;
  }

  boolean open() {
    return status.open();
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

  public @Nullable Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }
}
