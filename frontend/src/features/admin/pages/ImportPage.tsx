import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { achievements, body } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { ActDialog } from '@/shared/form/ActDialog';
import { useAct } from '@/shared/form/useAct';
import { formatDateTime, formatNumber } from '@/shared/format/format';
import { Button } from '@/shared/ui/Button';
import { Card } from '@/shared/ui/Card';
import { Figure, Figures } from '@/shared/ui/Figure';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { PageView } from '@/shared/ui/states';
import styles from '../components/admin.module.css';
import { Progress } from '../components/Progress';
import { type CorpusImport, importTone, isOver } from '../imports';

const POLL_MS = 2_000;

/** One import: how far it is, what it brought, and every line that it could not take. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const state = useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) =>
      body(achievements.GET('/api/v1/corpus-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) =>
      query.state.data && isOver(query.state.data.status) ? false : POLL_MS,
  });
  return <PageView query={state}>{(found) => <Detail state={found} />}</PageView>;
}

function Detail({ state }: { state: CorpusImport }) {
  const { t } = useTranslation('admin');
  const act = useAct<'cancel'>(
    () =>
      achievements.DELETE('/api/v1/corpus-imports/{id}', { params: { path: { id: state.id } } }),
    { done: () => t('imports.cancelled'), changed: [['import', state.id], ['imports']] },
  );
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
            {state.startedAt && (
              <span>{t('imports.startedAt', { at: formatDateTime(state.startedAt) })}</span>
            )}
            {state.finishedAt && (
              <span>{t('imports.finishedAt', { at: formatDateTime(state.finishedAt) })}</span>
            )}
          </>
        }
        actions={
          !isOver(state.status) && (
            <Button kind="danger" onClick={() => act.ask('cancel')}>
              {t('imports.cancel')}
            </Button>
          )
        }
      />
      <div className={styles.page}>
        {!isOver(state.status) && <Progress state={state} />}
        <Figures>
          {(['read', 'created', 'updated', 'unchanged', 'failed'] as const).map((name) => (
            <Figure
              key={name}
              label={t(`imports.${name}`)}
              value={formatNumber(state[name])}
              unit={t('imports.rows')}
            />
          ))}
        </Figures>
        <p className={styles.faint}>
          {t('imports.digest')} <code>{state.digest}</code>
        </p>
        <Errors state={state} />
      </div>
      <ActDialog
        act={act}
        words={() => ({
          title: t('imports.cancelTitle'),
          text: t('imports.cancelText'),
          confirm: t('imports.cancel'),
        })}
        danger={() => true}
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
  return (
    <Card title={t('imports.errors')}>
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
