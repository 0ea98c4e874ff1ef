package org.jiangqiao.matching.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.attachment.AttachmentPart;
import org.jiangqiao.matching.attachment.Attachments;
import org.jiangqiao.matching.client.AnswerDesk;
import org.jiangqiao.matching.client.SimilarCase;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.engagement.EngagementView;
import org.jiangqiao.matching.engagement.Engagements;
import org.jiangqiao.matching.helprequest.AttachedAnswers;
import org.jiangqiao.matching.helprequest.CaseAccess;
import org.jiangqiao.matching.helprequest.CaseLists;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequestStatus;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.helprequest.Participant;
import org.jiangqiao.matching.helprequest.Party;
import org.jiangqiao.matching.helprequest.QueueFilter;
import org.jiangqiao.matching.timeline.Timeline;
import org.jiangqiao.matching.timeline.TimelineEntry;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Shows cases to their parties. */
@ApplicationScoped
public class CaseFiles {

  private final HelpRequests requests;
  private final CaseLists lists;
  private final CaseAccess access;
  private final CaseSituations situations;
  private final NextSteps nextSteps;
  private final EscalationNames escalations;
  private final AttachedAnswers answers;
  private final Attachments attachments;
  private final Engagements engagements;
  private final Timeline timeline;
  private final AnswerDesk desk;
  private final CodeLists codes;
  private final Caller caller;
  private final Clock clock;

  CaseFiles(
      HelpRequests requests,
      CaseLists lists,
      CaseAccess access,
      CaseSituations situations,
      NextSteps nextSteps,
      EscalationNames escalations,
      AttachedAnswers answers,
      Attachments attachments,
      Engagements engagements,
      Timeline timeline,
      AnswerDesk desk,
      CodeLists codes,
      Caller caller,
      Clock clock) {
    this.requests = requests;
    this.lists = lists;
    this.access = access;
    this.situations = situations;
    this.nextSteps = nextSteps;
    this.escalations = escalations;
    this.answers = answers;
    this.attachments = attachments;
    this.engagements = engagements;
    this.timeline = timeline;
    this.desk = desk;
    this.codes = codes;
    this.caller = caller;
    this.clock = clock;
  }

  public HelpRequestView view(UUID id) {
    Party party = access.party(id);
    CaseSituation situation = situations.of(requests.facts(id));
    HelpRequestFacts request = situation.request();
    return new HelpRequestView(
        request.id(),
        request.caseNumber(),
        request.title(),
        request.description(),
        request.kind(),
        request.urgency(),
        request.equipment(),
        request.trade(),
        CodeName.ofNullable(codes.occupations(), request.occupationCode()),
        CodeName.of(codes.industries(), request.industryCode()),
        CodeName.full(codes.regions(), request.regionCode()),
        enterprise(request),
        request.status(),
        attachments.of(new Attachments.Place(id, AttachmentPart.REQUEST, id)),
        answer(request),
        nextSteps.of(situation),
        escalations.named(situation.clocks()),
        participants(situation),
        situation.outcome(),
        engagement(situation),
        AllowedActions.of(situation, party, clock.instant()),
        request.version(),
        request.createdAt(),
        request.submittedAt(),
        request.updatedAt());
  }

  public Page<HelpRequestSummary> own(@Nullable HelpRequestStatus status, PageRequest page) {
    return summaries(lists.own(status, page));
  }

  public Page<HelpRequestSummary> queue(QueueFilter filter, PageRequest page) {
    return summaries(lists.queue(filter, page));
  }

  public Page<TimelineEntry> timeline(UUID id, PageRequest page) {
    access.require(id, Party.Role.values());
    return timeline.of(id, page);
  }

  /** Nothing, while the corpus cannot be asked. */
  public List<SimilarCase> similar(UUID id, int limit) {
    access.require(id, Party.Role.values());
    return desk.similar(requests.facts(id).problem(), limit);
  }

  private Page<HelpRequestSummary> summaries(Page<HelpRequestFacts> page) {
    List<HelpRequestSummary> summaries =
        situations.of(page.items()).stream().map(this::summary).toList();
    return new Page<>(summaries, page.nextCursor());
  }

  private HelpRequestSummary summary(CaseSituation situation) {
    HelpRequestFacts request = situation.request();
    return new HelpRequestSummary(
        request.id(),
        request.caseNumber(),
        request.title(),
        request.kind(),
        request.urgency(),
        request.trade(),
        CodeName.of(codes.industries(), request.industryCode()),
        CodeName.full(codes.regions(), request.regionCode()),
        enterprise(request),
        request.status(),
        nextSteps.of(situation),
        escalations.named(situation.clocks()),
        participants(situation),
        request.version(),
        request.createdAt(),
        request.submittedAt(),
        request.updatedAt());
  }

  private static HelpRequestView.EnterpriseRef enterprise(HelpRequestFacts request) {
    return new HelpRequestView.EnterpriseRef(request.enterpriseId(), request.enterpriseName());
  }

  private static List<HelpRequestView.ParticipantView> participants(CaseSituation situation) {
    return situation.participants().stream().map(CaseFiles::participant).toList();
  }

  private static HelpRequestView.ParticipantView participant(Participant participant) {
    return new HelpRequestView.ParticipantView(
        participant.craftsmanId(), participant.name(), participant.role());
  }

  private @Nullable AnswerView answer(HelpRequestFacts request) {
    if (request.submittedAt() == null) {
      return null;
    }
    return answers
        .of(request.id())
        .map(answer -> AnswerView.of(answer, request.status(), caller.locale()))
        .orElseGet(AnswerView::pending);
  }

  private @Nullable EngagementView engagement(CaseSituation situation) {
    return situation.engagement() == null
        ? null
        : engagements.detailed(situation.request().id()).orElse(null);
  }
}
