import { useTranslation } from 'react-i18next';
import { body, talent } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { formatDateTime, formatNumber } from '@/shared/format/format';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import { ExportForm } from '../components/ExportForm';
import { ImportForm } from '../components/ImportForm';
import { PoolTabs } from '../components/PoolTabs';
import { Progress } from '../components/Progress';
import styles from '../components/pool.module.css';
import { counted, importTone, isOver, labelOf } from '../imports';

const POLL_MS = 3_000;

/** Takes lists into the pool and gives the pool out as a list; work goes on unwatched. */
export default function PoolPage() {
  const { t } = useTranslation('pool');
  const pages = usePages(
    ['pool-imports'],
    (cursor) =>
      body(talent.GET('/api/v1/pool/imports', { params: { query: { limit: 20, cursor } } })),
    { refetchInterval: POLL_MS },
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <PoolTabs />
      <div className={styles.page}>
        <ImportForm />
        <section aria-label={t('list')}>
          <PagedList
            pages={pages}
            keyOf={(one) => one.id}
            label={t('list')}
            empty={<EmptyState icon="upload" title={t('empty')} hint={t('emptyHint')} />}
          >
            {(one) => (
              <ListRow
                to={`/union/pool/${one.id}`}
                title={one.fileName}
                facts={
                  isOver(one.status) ? (
                    [
                      ...counted.map(
                        (name) => `${t(labelOf(name, one.dryRun))} ${formatNumber(one[name])}`,
                      ),
                      one.startedBy,
                      formatDateTime(one.createdAt),
                    ].join(' · ')
                  ) : (
                    <Progress state={one} />
                  )
                }
                side={
                  <>
                    {one.dryRun && <StatusTag tone="neutral">{t('dryTag')}</StatusTag>}
                    <StatusTag tone={importTone[one.status]}>{t(`status.${one.status}`)}</StatusTag>
                  </>
                }
              />
            )}
          </PagedList>
        </section>
        <ExportForm />
      </div>
    </>
  );
}
