package org.jiangqiao.matching.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.platform.file.FileLinks;
import org.jiangqiao.platform.file.FileStore;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;

/** Uploading attachments and making them part of a case. */
@ApplicationScoped
public class Attachments {

  /** The part of a case that attachments belong to: the request itself, one message, one report. */
  public record Place(UUID helpRequestId, AttachmentPart part, UUID partId) {}

  private final AttachmentRepository attachments;
  private final AttachmentConfig config;
  private final FileStore files;
  private final FileLinks links;
  private final Caller caller;
  private final Clock clock;

  Attachments(
      AttachmentRepository attachments,
      AttachmentConfig config,
      FileStore files,
      FileLinks links,
      Caller caller,
      Clock clock) {
    this.attachments = attachments;
    this.config = config;
    this.files = files;
    this.links = links;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  public AttachmentView upload(FileUpload upload) {
    Attachment attachment =
        new Attachment(
            files.store(upload, config.mediaTypes(), config.maxBytes()),
            caller.subject(),
            clock.instant());
    attachments.persist(attachment);
    return view(attachment);
  }

  /**
   * Makes exactly these the attachments of the place; what was there and is not named any more goes
   * back to its owner.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void use(Place place, Collection<UUID> ids) {
    Set<UUID> wanted = new HashSet<>(ids);
    List<Attachment> ofCase = attachments.of(place.helpRequestId());
    ofCase.stream()
        .filter(attachment -> attachment.usedAt(place) && !wanted.contains(attachment.id))
        .forEach(attachment -> attachment.release(clock.instant()));
    wanted.stream().map(this::known).forEach(attachment -> use(attachment, place));
    attachments.flush();
    if (attachments.of(place.helpRequestId()).size() > config.maxPerCase()) {
      throw Problem.invalid("attachmentIds", "attachments-too-many", config.maxPerCase());
    }
  }

  private Attachment known(UUID id) {
    return attachments
        .findByIdOptional(id)
        .orElseThrow(() -> Problem.invalid("attachmentIds", "attachment-unknown", id));
  }

  private void use(Attachment attachment, Place place) {
    if (attachment.usedAt(place)) {
      return;
    }
    // Another's upload is as good as none: its id must not give it away.
    if (attachment.helpRequestId != null || !attachment.ownerAccount.equals(caller.subject())) {
      throw Problem.invalid("attachmentIds", "attachment-unknown", attachment.id);
    }
    attachment.use(place);
  }

  public List<AttachmentView> of(Place place) {
    return attachments.of(place.helpRequestId()).stream()
        .filter(attachment -> attachment.usedAt(place))
        .map(this::view)
        .toList();
  }

  /** The attachments of all places of one kind in a case, by the id of the place. */
  public Map<UUID, List<AttachmentView>> of(UUID helpRequestId, AttachmentPart part) {
    Map<UUID, List<Attachment>> found =
        attachments.of(helpRequestId).stream()
            .filter(attachment -> attachment.part == part && attachment.partId != null)
            .collect(Collectors.groupingBy(attachment -> attachment.partId));
    Map<UUID, List<AttachmentView>> views = new HashMap<>();
    found.forEach((id, list) -> views.put(id, list.stream().map(this::view).toList()));
    return views;
  }

  AttachmentView view(Attachment attachment) {
    return new AttachmentView(
        attachment.id,
        attachment.fileName,
        attachment.mediaType,
        attachment.size,
        attachment.digest,
        links.sign(contentPath(attachment.id), config.linkValidity()));
  }

  static String contentPath(UUID id) {
    return "/api/v1/attachments/" + id + "/content";
  }
}
