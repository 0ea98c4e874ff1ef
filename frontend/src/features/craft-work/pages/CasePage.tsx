import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CaseTimeline } from '@/shared/case/CaseTimeline';
import { ConsultationThread } from '@/shared/case/ConsultationThread';
import { NextStep } from '@/shared/case/NextStep';
import { OutcomeSummary } from '@/shared/case/OutcomeSummary';
import { ParticipantList } from '@/shared/case/ParticipantList';
import { PlanVisitForm } from '@/shared/case/PlanVisitForm';
import { ProblemFacts } from '@/shared/case/ProblemFacts';
import { caseQuery } from '@/shared/case/queries';
import { CaseStatusTag, EngagementStatusTag, UrgencyTag } from '@/shared/case/tags';
import type { HelpRequest, Visit } from '@/shared/case/types';
import { VisitCard } from '@/shared/case/VisitCard';
import { AnswerView } from '@/shared/ui/answer/AnswerView';
import { ButtonLink } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageView } from '@/shared/ui/states';

/** A case as a craftsman who takes part in it works in it. */
export default function CasePage() {
  const { id = '' } = useParams();
  const request = useQuery(caseQuery(id));
  return <PageView query={request}>{(found) => <CaseView request={found} />}</PageView>;
}

function CaseView({ request }: { request: HelpRequest }) {
  const { t } = useTranslation(['craftWork', 'case']);
  const { engagement } = request;
  const mayPlan = request.allowedActions.includes('PLAN_VISIT');
  const standing = engagement?.visits.filter(({ status }) => status !== 'CANCELLED') ?? [];
  return (
    <>
      <PageHeader
        title={request.title}
        back={{ to: '/craftsman/visits', label: t('case.back') }}
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
            <Card title={t('case:participants.title')}>
              <ParticipantList participants={request.participants} />
            </Card>
            <Card title={t('case:timeline.title')}>
              <CaseTimeline helpRequestId={request.id} />
            </Card>
          </>
        }
      >
        <NextStep next={request.next} />
        {engagement && standing.length > 0 && (
          <Card
            title={t('case:visit.title')}
            tone="focus"
            extra={<EngagementStatusTag status={engagement.status} />}
          >
            {standing.map((visit) => (
              <VisitCard key={visit.id} visit={visit}>
                <VisitLink helpRequestId={request.id} visit={visit} />
              </VisitCard>
            ))}
          </Card>
        )}
        {engagement && mayPlan && standing.length === 0 && (
          <Card title={t('case:plan.title')} tone="focus">
            <PlanVisitForm helpRequestId={request.id} engagementId={engagement.id} />
          </Card>
        )}
        <Card title={t('case:problem.title')}>
          <ProblemFacts request={request} />
        </Card>
        <Card title={t('case:thread.title')}>
          <ConsultationThread
            helpRequestId={request.id}
            canPost={request.allowedActions.includes('POST_MESSAGE')}
          />
        </Card>
        {request.answer?.state === 'READY' && (
          <Card title={t('case.answer')}>
            <AnswerView statements={request.answer.statements} refusal={request.answer.refusal} />
          </Card>
        )}
        {request.outcome && (
          <Card title={t('case:outcome.title')}>
            <OutcomeSummary outcome={request.outcome} />
          </Card>
        )}
      </Columns>
    </>
  );
}

function VisitLink({ helpRequestId, visit }: { helpRequestId: string; visit: Visit }) {
  const { t } = useTranslation('craftWork');
  if (visit.status !== 'PLANNED' && visit.status !== 'CHECKED_IN') return null;
  return (
    <ButtonLink
      kind="primary"
      size="l"
      to={`/craftsman/requests/${helpRequestId}/visits/${visit.id}`}
    >
      {t(visit.status === 'PLANNED' ? 'work.checkIn' : 'work.report')}
    </ButtonLink>
  );
}
