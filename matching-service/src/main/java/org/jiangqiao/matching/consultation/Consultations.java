package org.jiangqiao.matching.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.attachment.AttachmentPart;
import org.jiangqiao.matching.attachment.AttachmentView;
import org.jiangqiao.matching.attachment.Attachments;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseNotices;
import org.jiangqiao.matching.helprequest.CaseProgress;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.paging.IdCursor;
import org.jiangqiao.matching.servicelevel.Clocks;
import org.jiangqiao.matching.servicelevel.Measure;
import org.jiangqiao.matching.timeline.ActorRole;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jiangqiao.platform.problem.Problem;

/** Writing and reading the thread of a case. */
@ApplicationScoped
public class Consultations {

  private final MessageRepository messages;
  private final CaseAccess access;
  private final CaseProgress progress;
  private final CaseNotices notices;
  private final Attachments attachments;
  private final Clocks clocks;
  private final Timeline timeline;
  private final Caller caller;
  private final Clock clock;

  Consultations(
      MessageRepository messages,
      CaseAccess access,
      CaseProgress progress,
      CaseNotices notices,
      Attachments attachments,
      Clocks clocks,
      Timeline timeline,
      Caller caller,
      Clock clock) {
    this.messages = messages;
    this.access = access;
    this.progress = progress;
    this.notices = notices;
    this.attachments = attachments;
    this.clocks = clocks;
    this.timeline = timeline;
    this.caller = caller;
    this.clock = clock;
  }

  public Page<Message> of(UUID helpRequestId, PageRequest page) {
    access.require(helpRequestId, Party.Role.values());
    List<ConsultationMessage> found =
        messages.of(helpRequestId, IdCursor.decode(page.cursor()), page.limit() + 1);
    Map<UUID, List<AttachmentView>> files = attachments.of(helpRequestId, AttachmentPart.MESSAGE);
    return Page.of(found, page.limit(), message -> IdCursor.encode(message.id))
        .map(message -> view(message, files));
  }

  @Transactional
  public Message post(UUID helpRequestId, String text, List<UUID> attachmentIds) {
    Party author = access.party(helpRequestId);
    HelpRequestFacts request = progress.lock(helpRequestId);
    if (!mayWrite(request.status())) {
      throw Problem.illegalTransition(request.status(), "message");
    }
    ConsultationMessage message =
        new ConsultationMessage(
            helpRequestId, author, caller.subject(), text.strip(), clock.instant());
    messages.persistAndFlush(message);
    attachments.use(
        new Attachments.Place(helpRequestId, AttachmentPart.MESSAGE, message.id), attachmentIds);
    if (author.role() == Party.Role.CRAFTSMAN) {
      clocks.stop(helpRequestId, Measure.FIRST_ANSWER);
      clocks.stop(helpRequestId, Measure.ADVICE);
    }
    tell(request, author);
    return view(message, attachments.of(helpRequestId, AttachmentPart.MESSAGE));
  }

  /** The enterprise says that this message helped. */
  @Transactional
  public Message accept(UUID helpRequestId, UUID messageId) {
    Party party = access.require(helpRequestId, Party.Role.ENTERPRISE);
    HelpRequestFacts request = progress.lock(helpRequestId);
    ConsultationMessage message =
        messages
            .findByIdOptional(messageId)
            .filter(found -> found.helpRequestId.equals(helpRequestId))
            .orElseThrow(() -> Problem.notFound("message"));
    if (message.authorRole != ActorRole.CRAFTSMAN) {
      throw Problem.conflict("message-not-from-craftsman");
    }
    if (message.acceptedAt == null) {
      message.accept(clock.instant());
      timeline.record(
          TimelineEvent.of(
                  helpRequestId, TimelineType.MESSAGE_ACCEPTED, party.actor(), message.authorName)
              .with("messageId", messageId));
      notices.toCraftsmen(request, NoticeType.MESSAGE_ACCEPTED, message.authorName);
    }
    return view(message, attachments.of(helpRequestId, AttachmentPart.MESSAGE));
  }

  /** Who wrote last, in the cases that have messages. */
  public Map<UUID, ActorRole> lastAuthors(Collection<UUID> helpRequestIds) {
    return messages.lastAuthors(helpRequestIds);
  }

  /** The whole thread, oldest first, for writing the case up. */
  public List<Message> transcript(UUID helpRequestId) {
    return messages.list("helpRequestId = ?1 order by id", helpRequestId).stream()
        .map(message -> view(message, Map.of()))
        .toList();
  }

  public static boolean mayWrite(HelpRequestStatus status) {
    return status.open();
  }

  private void tell(HelpRequestFacts request, Party author) {
    String name = author.actor().name();
    if (author.role() != Party.Role.ENTERPRISE) {
      notices.toEnterprise(request, NoticeType.MESSAGE_POSTED, name);
    }
    notices.toCraftsmenExcept(author.craftsmanId(), request, NoticeType.MESSAGE_POSTED, name);
  }

  private static Message view(
      ConsultationMessage message, Map<UUID, List<AttachmentView>> attachments) {
    return new Message(
        message.id,
        message.at,
        new Message.Author(message.authorRole, message.authorName, message.craftsmanId),
        message.text,
        attachments.getOrDefault(message.id, List.of()),
        message.acceptedAt);
  }
}
