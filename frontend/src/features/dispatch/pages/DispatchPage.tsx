import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NextStep } from '@/shared/case/NextStep';
import { ProblemFacts } from '@/shared/case/ProblemFacts';
import { caseQuery } from '@/shared/case/queries';
import { CaseStatusTag, UrgencyTag } from '@/shared/case/tags';
import type { HelpRequest } from '@/shared/case/types';
import { Card } from '@/shared/ui/Card';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageView } from '@/shared/ui/states';
import { CandidateBoard } from '../components/CandidateBoard';
import styles from '../components/dispatch.module.css';
import { EngagePanel } from '../components/EngagePanel';
import { SimilarSolved } from '../components/SimilarSolved';
import { VisitPanel } from '../components/VisitPanel';

/** The request on the left, the craftsmen with their reasons on the right. */
export default function DispatchPage() {
  const { id = '' } = useParams();
  const request = useQuery(caseQuery(id));
  return <PageView query={request}>{(found) => <Board request={found} />}</PageView>;
}

function Board({ request }: { request: HelpRequest }) {
  const { t } = useTranslation(['dispatch', 'case']);
  const { engagement } = request;
  const mayInvite = request.allowedActions.includes('INVITE');
  const mayEngage = request.allowedActions.includes('ENGAGE');
  return (
    <>
      <PageHeader
        title={t('board.title')}
        back={{ to: `/union/requests/${request.id}`, label: t('board.back') }}
        meta={
          <>
            <CaseStatusTag status={request.status} />
            <UrgencyTag urgency={request.urgency} />
            <span>{request.caseNumber}</span>
          </>
        }
      />
      <div className={styles.board}>
        <div className={styles.left}>
          <NextStep next={request.next} />
          <Card title={request.title}>
            <ProblemFacts request={request} />
          </Card>
          <SimilarSolved helpRequestId={request.id} />
          {mayEngage && !engagement && <EngagePanel request={request} />}
          {engagement && (
            <VisitPanel
              helpRequestId={request.id}
              engagement={engagement}
              mayPlan={request.allowedActions.includes('PLAN_VISIT')}
            />
          )}
        </div>
        <section className={styles.right} aria-label={t('board.candidates')}>
          <h2 className={styles.rightTitle}>{t('board.candidates')}</h2>
          {!mayInvite && !engagement && <p className={styles.faint}>{t('board.tooEarly')}</p>}
          <CandidateBoard request={request} />
        </section>
      </div>
    </>
  );
}
