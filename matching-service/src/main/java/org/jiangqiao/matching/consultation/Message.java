package org.jiangqiao.matching.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.matching.attachment.AttachmentView;
import org.jiangqiao.matching.timeline.ActorRole;
import org.jspecify.annotations.Nullable;

/**
 * One message as the parties read it.
 *
 * @param acceptedAt when the enterprise said that it helped
 */
public record Message(
    UUID id,
    Instant at,
    Author author,
    String text,
    List<AttachmentView> attachments,
    @Nullable Instant acceptedAt) {

  /** Who wrote it. */
  @Schema(name = "MessageAuthor")
  public record Author(ActorRole role, String name, @Nullable UUID craftsmanId) {}
}
