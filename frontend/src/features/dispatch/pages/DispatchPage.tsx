import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMatch, useParams } from 'react-router';
import { NextStep } from '@/shared/case/NextStep';
import { ProblemFacts } from '@/shared/case/ProblemFacts';
import { caseQuery } from '@/shared/case/queries';
import { CaseStatusTag, UrgencyTag } from '@/shared/case/tags';
import type { HelpRequest } from '@/shared/case/types';
import { Card } from '@/shared/ui/Card';
import { LinkTabs } from '@/shared/ui/LinkTabs';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, PageView, QueryView } from '@/shared/ui/states';
import { CandidateBoard } from '../components/CandidateBoard';
import styles from '../components/dispatch.module.css';
import { EngagePanel } from '../components/EngagePanel';
import { SimilarSolved } from '../components/SimilarSolved';
import { TeamBuilder } from '../components/TeamBuilder';
import { TeamPanel } from '../components/TeamPanel';
import { VisitPanel } from '../components/VisitPanel';
import { isAsked, teamQuery } from '../team';

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
  const team = useQuery(teamQuery(request.id));
  const building = useMatch('/union/requests/:id/dispatch/team') !== null;
  const board = `/union/requests/${request.id}/dispatch`;
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
          {isAsked(team.data) && <TeamPanel team={team.data} mayChange={mayInvite} />}
          {mayEngage && !engagement && !team.isPending && (
            <EngagePanel
              key={team.data?.status}
              request={request}
              agreed={team.data?.status === 'AGREED' ? team.data : undefined}
            />
          )}
          {engagement && (
            <VisitPanel
              helpRequestId={request.id}
              engagement={engagement}
              mayPlan={request.allowedActions.includes('PLAN_VISIT')}
            />
          )}
        </div>
        <section
          className={styles.right}
          aria-label={t(building ? 'team.build' : 'board.candidates')}
        >
          <LinkTabs
            label={t('board.views')}
            tabs={[
              { to: board, label: t('board.candidates'), end: true },
              { to: `${board}/team`, label: t('team.build') },
            ]}
          />
          <h2 className={styles.rightTitle}>{t(building ? 'team.build' : 'board.candidates')}</h2>
          {!mayInvite && !engagement && !building && (
            <p className={styles.faint}>{t('board.tooEarly')}</p>
          )}
          {building && !mayInvite && (
            <EmptyState icon="people" title={t('team.notNow')} hint={t('team.notNowHint')} />
          )}
          {building && mayInvite && (
            <QueryView query={team}>
              {(asked) => (
                <TeamBuilder
                  key={isAsked(asked) ? asked.id + asked.version : 'new'}
                  request={request}
                  asked={asked}
                />
              )}
            </QueryView>
          )}
          {!building && <CandidateBoard request={request} />}
        </section>
      </div>
    </>
  );
}
