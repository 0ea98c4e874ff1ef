package org.jiangqiao.matching.attachment;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.file.FileStore;

/** Deletes uploads that nobody has used for a day. */
@ApplicationScoped
class UnusedUploads {

  private static final int BATCH = 200;

  private final AttachmentRepository attachments;
  private final AttachmentConfig config;
  private final FileStore files;
  private final Clock clock;

  UnusedUploads(
      AttachmentRepository attachments, AttachmentConfig config, FileStore files, Clock clock) {
    this.attachments = attachments;
    this.config = config;
    this.files = files;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Task<Void> task() {
    return Tasks.recurring("unused-uploads", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> delete());
  }

  /** Rows first: a file without a row is only waste, a row without its file a broken link. */
  private void delete() {
    List<UUID> deleted =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  List<Attachment> unused =
                      attachments.unused(clock.instant().minus(config.unusedFor()), BATCH);
                  unused.forEach(attachments::delete);
                  return unused.stream().map(attachment -> attachment.id).toList();
                });
    deleted.forEach(files::delete);
  }
}
