import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CaseTimeline } from '@/shared/case/CaseTimeline';
import { ClockList } from '@/shared/case/ClockList';
import { ConsultationThread } from '@/shared/case/ConsultationThread';
import { NextStep } from '@/shared/case/NextStep';
import { OutcomeSummary } from '@/shared/case/OutcomeSummary';
import { ParticipantList } from '@/shared/case/ParticipantList';
import { ProblemFacts } from '@/shared/case/ProblemFacts';
import { caseQuery } from '@/shared/case/queries';
import { CaseStatusTag, UrgencyTag } from '@/shared/case/tags';
import type { HelpRequest } from '@/shared/case/types';
import { VisitCard } from '@/shared/case/VisitCard';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageView } from '@/shared/ui/states';
import { may } from '../actions';
import { AnswerCard } from '../components/AnswerCard';
import { CaseActions } from '../components/CaseActions';
import { InvitationList } from '../components/InvitationList';
import { OutcomeForm } from '../components/OutcomeForm';

const answerPollMs = 2_000;

/** The enterprise's case: what happens next stands first, what is asked of it stands out. */
export default function CasePage() {
  const { id = '' } = useParams();
  const request = useQuery({
    ...caseQuery(id),
    refetchInterval: (query) => {
      const found = query.state.data;
      return found?.status === 'SUBMITTED' || found?.answer?.state === 'PENDING'
        ? answerPollMs
        : 30_000;
    },
  });
  return <PageView query={request}>{(found) => <CaseView request={found} />}</PageView>;
}

function CaseView({ request }: { request: HelpRequest }) {
  const { t } = useTranslation(['help', 'case']);
  const { engagement, outcome } = request;
  return (
    <>
      <PageHeader
        title={request.title}
        back={{ to: '/enterprise/requests', label: t('list.title') }}
        meta={
          <>
            <CaseStatusTag status={request.status} />
            <UrgencyTag urgency={request.urgency} />
            <span>{request.caseNumber}</span>
          </>
        }
      />
      <Columns
        aside={
          <>
            <Card title={t('case:problem.title')}>
              <ProblemFacts request={request} />
            </Card>
            <Card title={t('case:participants.title')}>
              <ParticipantList participants={request.participants} />
            </Card>
            <InvitationList helpRequestId={request.id} />
            <Card title={t('case:clock.title')}>
              <ClockList clocks={request.clocks} />
            </Card>
          </>
        }
      >
        <NextStep next={request.next} />
        <CaseActions
          request={request}
          actions={['consultationSolved', 'visitRequest', 'reopening']}
        />
        {may(request, 'CONFIRM_OUTCOME') && <OutcomeForm request={request} />}
        {outcome && (
          <Card title={t('case:outcome.title')}>
            <OutcomeSummary outcome={outcome} />
          </Card>
        )}
        {engagement && engagement.visits.length > 0 && (
          <Card title={t('case:visit.title')}>
            {engagement.visits.map((visit) => (
              <VisitCard key={visit.id} visit={visit} />
            ))}
          </Card>
        )}
        {hasConsultation(request) && (
          <Card title={t('case:thread.title')}>
            <ConsultationThread
              helpRequestId={request.id}
              canPost={may(request, 'POST_MESSAGE')}
              canAccept={may(request, 'ACCEPT_MESSAGE')}
            />
          </Card>
        )}
        <AnswerCard request={request} />
        <Card title={t('case:timeline.title')}>
          <CaseTimeline helpRequestId={request.id} />
        </Card>
        <CaseActions request={request} actions={['withdrawal']} />
      </Columns>
    </>
  );
}

const beforeConsultation = ['DRAFT', 'SUBMITTED', 'ANSWERED'];

/** Until the answer has been judged there is nobody to talk to, unless an emergency skipped it. */
function hasConsultation(request: HelpRequest): boolean {
  return request.participants.length > 0 || !beforeConsultation.includes(request.status);
}
