package org.jiangqiao.matching.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;
import org.jiangqiao.platform.file.FileLinks;
import org.jiangqiao.platform.file.FileStore;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reading attachments: the parties get a link, the link gets the bytes. */
@ApplicationScoped
public class AttachmentContent {

  /** A file as it is sent. */
  public record Content(Path file, String fileName, String mediaType, long size) {}

  private final AttachmentRepository repository;
  private final Attachments attachments;
  private final AttachmentAccess access;
  private final FileStore files;
  private final FileLinks links;
  private final Caller caller;

  AttachmentContent(
      AttachmentRepository repository,
      Attachments attachments,
      AttachmentAccess access,
      FileStore files,
      FileLinks links,
      Caller caller) {
    this.repository = repository;
    this.attachments = attachments;
    this.access = access;
    this.files = files;
    this.links = links;
    this.caller = caller;
  }

  /** With a fresh link; until it is part of a case, only its owner knows it. */
  public AttachmentView describe(UUID id) {
    Attachment attachment = get(id);
    if (attachment.helpRequestId != null) {
      access.requireReadable(attachment.helpRequestId);
    } else if (!attachment.ownerAccount.equals(caller.subject())) {
      throw Problem.notFound("attachment");
    }
    return attachments.view(attachment);
  }

  public Content content(UUID id, @Nullable Long expires, @Nullable String signature) {
    links.verify(Attachments.contentPath(id), expires, signature);
    Attachment attachment = get(id);
    return new Content(files.path(id), attachment.fileName, attachment.mediaType, attachment.size);
  }

  private Attachment get(UUID id) {
    return repository.findByIdOptional(id).orElseThrow(() -> Problem.notFound("attachment"));
  }
}
