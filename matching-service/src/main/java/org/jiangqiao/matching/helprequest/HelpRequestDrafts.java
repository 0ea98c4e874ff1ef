package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jiangqiao.matching.attachment.AttachmentPart;
import org.jiangqiao.matching.attachment.Attachments;
import org.jiangqiao.matching.enterprise.Enterprise;
import org.jiangqiao.matching.enterprise.EnterpriseStatus;
import org.jiangqiao.matching.enterprise.Members;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEvent;
import org.jiangqiao.matching.timeline.TimelineType;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Writing down what help is needed, and submitting it. */
@ApplicationScoped
public class HelpRequestDrafts {

  private final HelpRequestRepository requests;
  private final CaseNumbers caseNumbers;
  private final CaseAccess access;
  private final CaseSteps steps;
  private final CaseNotices notices;
  private final AnswerAttachment answers;
  private final Members members;
  private final Attachments attachments;
  private final Timeline timeline;
  private final CodeLists codes;
  private final Caller caller;
  private final Clock clock;

  HelpRequestDrafts(
      HelpRequestRepository requests,
      CaseNumbers caseNumbers,
      CaseAccess access,
      CaseSteps steps,
      CaseNotices notices,
      AnswerAttachment answers,
      Members members,
      Attachments attachments,
      Timeline timeline,
      CodeLists codes,
      Caller caller,
      Clock clock) {
    this.requests = requests;
    this.caseNumbers = caseNumbers;
    this.access = access;
    this.steps = steps;
    this.notices = notices;
    this.answers = answers;
    this.members = members;
    this.attachments = attachments;
    this.timeline = timeline;
    this.codes = codes;
    this.caller = caller;
    this.clock = clock;
  }

  /** Only an approved enterprise may ask. */
  @Transactional
  public UUID create(HelpRequestDraft draft) {
    Enterprise enterprise =
        members
            .enterpriseOf(caller.subject())
            .orElseThrow(() -> Problem.conflict("enterprise-not-registered"));
    if (enterprise.status() != EnterpriseStatus.APPROVED) {
      throw Problem.conflict("enterprise-not-approved");
    }
    Described described = Described.of(draft, enterprise, codes);
    HelpRequest request =
        HelpRequest.draft(
            enterprise.id(), caseNumbers.next(described.regionCode()), described, clock.instant());
    requests.persistAndFlush(request);
    attach(request, draft);
    Party party = access.party(request.id());
    timeline.record(TimelineEvent.of(request.id(), TimelineType.CREATED, party.actor()));
    return request.id();
  }

  @Transactional
  public void change(UUID id, @Nullable String ifMatch, HelpRequestDraft draft) {
    access.require(id, Party.Role.ENTERPRISE);
    HelpRequest request = requests.lock(id, ifMatch);
    request.change(
        Described.of(draft, members.enterprise(request.enterpriseId()), codes), clock.instant());
    attach(request, draft);
    requests.flush();
  }

  /** The answer is fetched by scheduled work, so that a neighbour's absence loses nothing. */
  @Transactional
  public void submit(UUID id, @Nullable String ifMatch) {
    Party party = access.require(id, Party.Role.ENTERPRISE);
    HelpRequest request = requests.lock(id, ifMatch);
    HelpRequestStatus from = request.status();
    request.submit(clock.instant());
    HelpRequestFacts now =
        steps.done(request, from, TimelineEvent.of(id, TimelineType.SUBMITTED, party.actor()));
    answers.schedule(id);
    notices.toUnion(now, NoticeType.HELP_REQUEST_SUBMITTED, now.enterpriseName());
  }

  private void attach(HelpRequest request, HelpRequestDraft draft) {
    attachments.use(
        new Attachments.Place(request.id(), AttachmentPart.REQUEST, request.id()),
        draft.attachmentIds());
  }
}
