import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { achievements, body } from '@/shared/api/clients';
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
import styles from '../components/admin.module.css';
import { labelOf } from '../components/Counts';
import { Embedding } from '../components/Embedding';
import { Progress } from '../components/Progress';
import { downloadErrorReport } from '../errorReport';
import { type CorpusImport, importTone, isOver } from '../imports';
import { useImportStream } from '../useImportStream';

/** Where the stream of events does not get through, this does. */
const POLL_MS = 10_000;

/** One import: how far it is, what it brought, and every row that it could not take. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const state = useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) =>
      body(achievements.GET('/api/v1/corpus-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) =>
      query.state.data && isOver(query.state.data.status) ? false : POLL_MS,
  });
  useImportStream(id, state.data !== undefined && !isOver(state.data.status));
  return <PageView query={state}>{(found) => <Detail state={found} />}</PageView>;
}

function Detail({ state }: { state: CorpusImport }) {
  const { t } = useTranslation('admin');
  const path = { params: { path: { id: state.id } } };
  const act = useAct<'cancel' | 'resume'>(
    (action) =>
      action === 'cancel'
        ? achievements.DELETE('/api/v1/corpus-imports/{id}', path)
        : achievements.POST('/api/v1/corpus-imports/{id}/resume', path),
    {
      done: (action) => t(action === 'cancel' ? 'imports.cancelled' : 'imports.resumed'),
      changed: [['import', state.id], ['imports']],
    },
  );
  const mayEnd = !isOver(state.status) || state.status === 'FAILED';
  return (
    <>
      <PageHeader
        title={state.fileName}
        back={{ to: '/admin/corpus-imports', label: t('imports.back') }}
        meta={
          <>
            <StatusTag tone={importTone[state.status]}>
              {t(`imports.status.${state.status}`)}
            </StatusTag>
            {state.dryRun && <StatusTag tone="neutral">{t('imports.dryTag')}</StatusTag>}
            {state.replace && <StatusTag tone="neutral">{t('imports.replaceTag')}</StatusTag>}
            <span>
              {[t(`imports.formats.${state.format}`), state.encoding, formatBytes(state.size)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {state.startedAt && (
              <span>{t('imports.startedAt', { at: formatDateTime(state.startedAt) })}</span>
            )}
            {state.finishedAt && (
              <span>{t('imports.finishedAt', { at: formatDateTime(state.finishedAt) })}</span>
            )}
          </>
        }
        actions={
          <>
            {state.status === 'FAILED' && (
              <Button kind="primary" onClick={() => act.ask('resume')}>
                {t('imports.resume')}
              </Button>
            )}
            {mayEnd && (
              <Button kind="danger" onClick={() => act.ask('cancel')}>
                {t(state.status === 'FAILED' ? 'imports.giveUp' : 'imports.cancel')}
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
        {state.dryRun && state.status === 'DONE' && <p>{t('imports.dryDone')}</p>}
        <Figures>
          {(['read', 'created', 'updated', 'unchanged', 'failed'] as const).map((name) => (
            <Figure
              key={name}
              label={t(labelOf(name, state.dryRun))}
              value={formatNumber(state[name])}
              unit={t('imports.rows')}
            />
          ))}
        </Figures>
        {state.duplicates > 0 && (
          <p>{t('imports.duplicates', { rows: formatNumber(state.duplicates) })}</p>
        )}
        {!state.dryRun && <Embedding />}
        {state.digest && (
          <p className={styles.faint}>
            {t('imports.digest')} <code className={styles.digest}>{state.digest}</code>
          </p>
        )}
        <Errors state={state} />
      </div>
      <ActDialog
        act={act}
        words={(action) =>
          action === 'cancel'
            ? {
                title: t('imports.cancelTitle'),
                text: t(state.replace ? 'imports.cancelReplace' : 'imports.cancelText'),
                confirm: t('imports.cancel'),
              }
            : {
                title: t('imports.resumeTitle'),
                text: t('imports.resumeText'),
                confirm: t('imports.resume'),
              }
        }
        danger={(action) => action === 'cancel'}
      />
    </>
  );
}

function Errors({ state }: { state: CorpusImport }) {
  const { t } = useTranslation('admin');
  const pages = usePages(['import', state.id, 'errors', state.failed], (cursor) =>
    body(
      achievements.GET('/api/v1/corpus-imports/{id}/errors', {
        params: { path: { id: state.id }, query: { limit: 50, cursor } },
      }),
    ),
  );
  const report = useMutation({ mutationFn: () => downloadErrorReport(state.id) });
  return (
    <Card
      title={t('imports.errors')}
      extra={
        state.failed > 0 && (
          <Button busy={report.isPending} onClick={() => report.mutate()}>
            {t('imports.report')}
          </Button>
        )
      }
    >
      {report.isError && <ProblemNote error={report.error} />}
      <PagedList
        pages={pages}
        keyOf={(error) => `${error.line}${error.field}${error.message}`}
        label={t('imports.errors')}
        empty={<p className={styles.faint}>{t('imports.noErrors')}</p>}
      >
        {(error) => (
          <div className={styles.bar}>
            <strong>{t('imports.line', { line: error.line })}</strong>
            {error.field && (
              <span className={styles.faint}>{t('imports.field', { field: error.field })}</span>
            )}
            <span>{error.message}</span>
          </div>
        )}
      </PagedList>
    </Card>
  );
}
