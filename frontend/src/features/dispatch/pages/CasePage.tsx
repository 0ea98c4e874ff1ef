import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CaseTimeline } from '@/shared/case/CaseTimeline';
import { ClockList } from '@/shared/case/ClockList';
import { ConsultationThread } from '@/shared/case/ConsultationThread';
import { NextStep } from '@/shared/case/NextStep';
import { OutcomeSummary } from '@/shared/case/OutcomeSummary';
import { ProblemFacts } from '@/shared/case/ProblemFacts';
import { caseQuery } from '@/shared/case/queries';
import { CaseStatusTag, UrgencyTag } from '@/shared/case/tags';
import type { HelpRequest } from '@/shared/case/types';
import { VisitCard } from '@/shared/case/VisitCard';
import { AnswerView } from '@/shared/ui/answer/AnswerView';
import { Card } from '@/shared/ui/Card';
import { Columns } from '@/shared/ui/Columns';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageView } from '@/shared/ui/states';
import { ActionPanel } from '../components/ActionPanel';
import { CraftsmenPanel } from '../components/CraftsmenPanel';
import styles from '../components/dispatch.module.css';

/** One case as the officer in scope follows it. */
export default function CasePage() {
  const { id = '' } = useParams();
  const request = useQuery(caseQuery(id));
  return <PageView query={request}>{(found) => <CaseView request={found} />}</PageView>;
}

function CaseView({ request }: { request: HelpRequest }) {
  const { t } = useTranslation(['dispatch', 'case']);
  const talks = request.status === 'CONSULTING' || request.participants.length > 0;
  return (
    <>
      <PageHeader
        title={request.title}
        back={{ to: '/union/queue', label: t('case.back') }}
        meta={
          <>
            <CaseStatusTag status={request.status} />
            <UrgencyTag urgency={request.urgency} />
            <span>{request.caseNumber}</span>
          </>
        }
      />
      <div className={styles.next}>
        <NextStep next={request.next} />
      </div>
      <Columns
        asideFirst
        aside={
          <>
            <ActionPanel request={request} />
            <Card title={t('case:clock.title')}>
              <ClockList clocks={request.clocks} />
            </Card>
            <CraftsmenPanel request={request} />
          </>
        }
      >
        <Card title={t('case:problem.title')}>
          <ProblemFacts request={request} />
        </Card>
        {request.answer?.state === 'READY' && (
          <Card title={t('case.answer')}>
            <AnswerView statements={request.answer.statements} refusal={request.answer.refusal} />
          </Card>
        )}
        {talks && (
          <Card title={t('case:thread.title')}>
            <ConsultationThread
              helpRequestId={request.id}
              canPost={request.allowedActions.includes('POST_MESSAGE')}
            />
          </Card>
        )}
        {request.engagement && request.engagement.visits.length > 0 && (
          <Card title={t('case:visit.title')}>
            {request.engagement.visits.map((visit) => (
              <VisitCard key={visit.id} visit={visit} />
            ))}
          </Card>
        )}
        {request.outcome && (
          <Card title={t('case:outcome.title')}>
            <OutcomeSummary outcome={request.outcome} />
          </Card>
        )}
        <Card title={t('case:timeline.title')}>
          <CaseTimeline helpRequestId={request.id} />
        </Card>
      </Columns>
    </>
  );
}
