import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { body, ifMatch, matching } from '@/shared/api/clients';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { formatDate, formatDateTime, formatNumber } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { PageView, ProblemNote } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toast';
import { Districts } from '../components/Districts';
import styles from '../components/planning.module.css';
import { Searching } from '../components/Searching';
import { VisitChip } from '../components/VisitChip';
import { VisitDialog } from '../components/VisitDialog';
import { WeekGrid } from '../components/WeekGrid';
import { WeekList } from '../components/WeekList';
import {
  type Decision,
  type Detail,
  type HalfDay,
  isRunning,
  lastDayOf,
  type Person,
  planTone,
  unplanned,
} from '../plans';
import { useWeekPlanStream } from '../useWeekPlanStream';

/** Where the stream of events does not get through, this does. */
const POLL_MS = 5_000;

/** The plan of one week: watched while it is searched for, then looked through and accepted. */
export default function WeekPlanPage() {
  const { id = '' } = useParams();
  const detail = useQuery({
    queryKey: ['week-plan', id],
    queryFn: ({ signal }) =>
      body(matching.GET('/api/v1/week-plans/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) =>
      query.state.data && isRunning(query.state.data.plan.status) ? POLL_MS : false,
  });
  useWeekPlanStream(id, detail.data !== undefined && isRunning(detail.data.plan.status));
  return <PageView query={detail}>{(found) => <Plan detail={found} />}</PageView>;
}

function Plan({ detail }: { detail: Detail }) {
  const { t } = useTranslation('planning');
  const { plan } = detail;
  const ready = plan.status === 'READY';
  return (
    <>
      <PageHeader
        title={t('planOf', { from: formatDate(plan.week), to: formatDate(lastDayOf(plan.week)) })}
        back={{ to: '/union/week-plans', label: t('back') }}
        meta={
          <>
            <StatusTag tone={planTone[plan.status]}>{t(`status.${plan.status}`)}</StatusTag>
            <span>
              {t('orderedBy', { who: plan.orderedBy, at: formatDateTime(plan.createdAt) })}
            </span>
          </>
        }
        actions={<Actions detail={detail} />}
      />
      <div className={styles.page}>
        {isRunning(plan.status) && <Searching plan={plan} />}
        {plan.failure && (
          <p className={styles.failure} role="alert">
            {plan.failure}
          </p>
        )}
        <Figures>
          <Figure
            label={t('figure.planned')}
            value={formatNumber(plan.planned)}
            unit={t('figure.of', { visits: plan.visits })}
          />
          <Figure label={t('figure.moved')} value={formatNumber(plan.moved)} />
          <Figure label={t('figure.conflicts')} value={formatNumber(plan.conflicts)} />
        </Figures>
        {detail.visits.length === 0 && !isRunning(plan.status) && <p>{t('nothing')}</p>}
        <Week detail={detail} editable={ready} />
      </div>
    </>
  );
}

type Act = 'accept' | 'replan' | 'discard';

function Actions({ detail: { plan } }: { detail: Detail }) {
  const { t } = useTranslation('planning');
  const params = { path: { id: plan.id }, header: ifMatch(plan.version) };
  const act = useAct<Act>(
    (action) =>
      action === 'accept'
        ? matching.POST('/api/v1/week-plans/{id}/acceptance', { params })
        : action === 'replan'
          ? matching.POST('/api/v1/week-plans/{id}/replanning', {
              params,
              body: { seconds: plan.seconds },
            })
          : matching.DELETE('/api/v1/week-plans/{id}', { params: { path: { id: plan.id } } }),
    {
      done: (action) => t(`done.${action}`),
      changed: [['week-plan', plan.id], ['week-plans']],
    },
  );
  const ready = plan.status === 'READY';
  return (
    <>
      {ready && (
        <Button kind="primary" disabled={plan.conflicts > 0} onClick={() => act.ask('accept')}>
          {t('act.accept')}
        </Button>
      )}
      {(ready || plan.status === 'FAILED') && (
        <Button onClick={() => act.ask('replan')}>{t('act.replan')}</Button>
      )}
      {(ready || isRunning(plan.status) || plan.status === 'FAILED') && (
        <Button kind="danger" onClick={() => act.ask('discard')}>
          {t(isRunning(plan.status) ? 'act.cancel' : 'act.discard')}
        </Button>
      )}
      <ActDialog
        act={act}
        words={(action) => ({
          title: t(`ask.${action}`),
          text: t(`tell.${action}`, { planned: plan.planned, moved: plan.moved }),
          confirm: t(`act.${action}`),
        })}
        danger={(action) => action === 'discard'}
      />
    </>
  );
}

function Week({ detail, editable }: { detail: Detail; editable: boolean }) {
  const { t } = useTranslation('planning');
  const queries = useQueryClient();
  const [opened, setOpened] = useState<string>();
  const visit = detail.visits.find((one) => one.id === opened);
  const decide = useMutation({
    mutationFn: ({ visitId, decision }: { visitId: string; decision: Decision }) =>
      body(
        matching.PUT('/api/v1/week-plans/{id}/visits/{visitId}', {
          params: {
            path: { id: detail.plan.id, visitId },
            header: ifMatch(detail.plan.version),
          },
          body: decision,
        }),
      ),
    onSuccess: (changed) => {
      queries.setQueryData(['week-plan', detail.plan.id], changed);
      setOpened(undefined);
    },
  });
  const drop = (visitId: string, person: Person, halfDay: HalfDay) => {
    const dropped = detail.visits.find((one) => one.id === visitId);
    if (!dropped) return;
    const may = (
      dropped.kind === 'TO_INVITE' ? dropped.choice : (dropped.planned?.craftsmen ?? dropped.choice)
    ).some((one) => one.craftsmanId === person.craftsmanId);
    if (!may) {
      toast.failure(t('notThisPerson', { name: person.name }));
      return;
    }
    decide.mutate({
      visitId,
      decision: {
        ...halfDay,
        ...(dropped.kind === 'TO_INVITE' ? { craftsmanId: person.craftsmanId } : {}),
        pinned: true,
        preferredDays: dropped.preferredDays,
      },
    });
  };
  const open = (id: string) => {
    decide.reset();
    setOpened(id);
  };
  const left = unplanned(detail);
  if (detail.visits.length === 0) return null;
  return (
    <>
      {editable && <p className={styles.faint}>{t('howTo')}</p>}
      {decide.isError && !visit && <ProblemNote error={decide.error} />}
      {left.length > 0 && (
        <Card title={t('left', { number: left.length })}>
          <div className={styles.left}>
            {left.map((one) => (
              <VisitChip key={one.id} visit={one} movable={editable} onOpen={() => open(one.id)} />
            ))}
          </div>
        </Card>
      )}
      <div className={styles.wide}>
        <WeekGrid detail={detail} movable={editable} onOpen={(one) => open(one.id)} onDrop={drop} />
      </div>
      <WeekList detail={detail} onOpen={(one) => open(one.id)} />
      <Districts detail={detail} />
      {visit && (
        <VisitDialog
          key={visit.id}
          detail={detail}
          visit={visit}
          editable={editable}
          busy={decide.isPending}
          error={decide.error}
          onClose={() => setOpened(undefined)}
          onDecide={(decision) => decide.mutate({ visitId: visit.id, decision })}
        />
      )}
    </>
  );
}
