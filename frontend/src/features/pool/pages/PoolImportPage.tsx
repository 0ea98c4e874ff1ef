import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { body, talent } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { formatBytes, formatDateTime, formatNumber } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { PageView, ProblemNote } from '@/shared/ui/states';
import { Progress } from '../components/Progress';
import styles from '../components/pool.module.css';
import { download } from '../download';
import { counted, importTone, isOver, labelOf, type PoolImport } from '../imports';
import { useImportStream } from '../useImportStream';

/** Where the stream of events does not get through, this does. */
const POLL_MS = 10_000;

/** One import: how far it is, what it brought, and every row that it could not take. */
export default function PoolImportPage() {
  const { id = '' } = useParams();
  const state = useQuery({
    queryKey: ['pool-import', id],
    queryFn: ({ signal }) =>
      body(talent.GET('/api/v1/pool/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) =>
      query.state.data && isOver(query.state.data.status) ? false : POLL_MS,
  });
  useImportStream(id, state.data !== undefined && !isOver(state.data.status));
  return <PageView query={state}>{(found) => <Detail state={found} />}</PageView>;
}

function Detail({ state }: { state: PoolImport }) {
  const { t } = useTranslation('pool');
  const path = { params: { path: { id: state.id } } };
  const act = useAct<'cancel' | 'resume'>(
    (action) =>
      action === 'cancel'
        ? talent.DELETE('/api/v1/pool/imports/{id}', path)
        : talent.POST('/api/v1/pool/imports/{id}/resume', path),
    {
      done: (action) => t(action === 'cancel' ? 'cancelled' : 'resumed'),
      changed: [['pool-import', state.id], ['pool-imports']],
    },
  );
  return (
    <>
      <PageHeader
        title={state.fileName}
        back={{ to: '/union/pool', label: t('back') }}
        meta={
          <>
            <StatusTag tone={importTone[state.status]}>{t(`status.${state.status}`)}</StatusTag>
            {state.dryRun && <StatusTag tone="neutral">{t('dryTag')}</StatusTag>}
            {state.verified && <StatusTag tone="neutral">{t('verifiedTag')}</StatusTag>}
            <span>
              {[state.roster, state.format, state.encoding, formatBytes(state.size)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span>
              {t('startedBy', { who: state.startedBy, at: formatDateTime(state.createdAt) })}
            </span>
          </>
        }
        actions={
          <>
            {state.status === 'FAILED' && (
              <Button kind="primary" onClick={() => act.ask('resume')}>
                {t('resume')}
              </Button>
            )}
            {(!isOver(state.status) || state.status === 'FAILED') && (
              <Button kind="danger" onClick={() => act.ask('cancel')}>
                {t(state.status === 'FAILED' ? 'giveUp' : 'cancel')}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.page}>
        {!isOver(state.status) && <Progress state={state} />}
        {state.failure && (
          <p className={styles.failure} role="alert">
            {state.failure}
          </p>
        )}
        {state.dryRun && state.status === 'DONE' && <p>{t('dryDone')}</p>}
        <Figures>
          {(['read', ...counted] as const).map((name) => (
            <Figure
              key={name}
              label={t(labelOf(name, state.dryRun))}
              value={formatNumber(state[name])}
              unit={t('rows')}
            />
          ))}
        </Figures>
        <Errors state={state} />
      </div>
      <ActDialog
        act={act}
        words={(action) => ({
          title: t(`${action}Title`),
          text: t(`${action}Text`),
          confirm: t(action),
        })}
        danger={(action) => action === 'cancel'}
      />
    </>
  );
}

function Errors({ state }: { state: PoolImport }) {
  const { t } = useTranslation('pool');
  const pages = usePages(['pool-import', state.id, 'errors', state.failed], (cursor) =>
    body(
      talent.GET('/api/v1/pool/imports/{id}/errors', {
        params: { path: { id: state.id }, query: { limit: 50, cursor } },
      }),
    ),
  );
  const report = useMutation({
    mutationFn: () =>
      download(
        `/api/v1/pool/imports/${state.id}/error-report`,
        `pool-import-errors-${state.id}.csv`,
      ),
  });
  return (
    <Card
      title={t('errors')}
      extra={
        state.failed > 0 && (
          <Button busy={report.isPending} onClick={() => report.mutate()}>
            {t('report')}
          </Button>
        )
      }
    >
      {report.isError && <ProblemNote error={report.error} />}
      <PagedList
        pages={pages}
        keyOf={(error) => `${error.line}${error.field}${error.message}`}
        label={t('errors')}
        empty={<p className={styles.faint}>{t('noErrors')}</p>}
      >
        {(error) => (
          <div className={styles.bar}>
            <strong>{t('line', { line: error.line })}</strong>
            {error.field && (
              <span className={styles.faint}>{t('column', { name: error.field })}</span>
            )}
            <span>{error.message}</span>
          </div>
        )}
      </PagedList>
    </Card>
  );
}
