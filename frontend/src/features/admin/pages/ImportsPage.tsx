import { useTranslation } from 'react-i18next';
import { achievements, body } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { formatDateTime } from '@/shared/format/format';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import styles from '../components/admin.module.css';
import { Counts } from '../components/Counts';
import { Embedding } from '../components/Embedding';
import { ImportForm } from '../components/ImportForm';
import { Progress } from '../components/Progress';
import { importTone, isOver } from '../imports';

const POLL_MS = 3_000;

/** Brings documents into the corpus; the work goes on while nobody watches. */
export default function ImportsPage() {
  const { t } = useTranslation('admin');
  const pages = usePages(
    ['imports'],
    (cursor) =>
      body(
        achievements.GET('/api/v1/corpus-imports', { params: { query: { limit: 20, cursor } } }),
      ),
    { refetchInterval: POLL_MS },
  );
  return (
    <>
      <PageHeader title={t('imports.title')} lead={t('imports.lead')} />
      <div className={styles.page}>
        <ImportForm />
        <Embedding />
        <section aria-label={t('imports.list')}>
          <PagedList
            pages={pages}
            keyOf={(one) => one.id}
            label={t('imports.list')}
            empty={
              <EmptyState icon="upload" title={t('imports.empty')} hint={t('imports.emptyHint')} />
            }
          >
            {(one) => (
              <ListRow
                to={`/admin/corpus-imports/${one.id}`}
                title={one.fileName}
                facts={
                  isOver(one.status) ? (
                    <>
                      <Counts state={one} />
                      {one.finishedAt &&
                        ` · ${t('imports.finishedAt', { at: formatDateTime(one.finishedAt) })}`}
                    </>
                  ) : (
                    <Progress state={one} />
                  )
                }
                side={
                  <>
                    {one.dryRun && <StatusTag tone="neutral">{t('imports.dryTag')}</StatusTag>}
                    <StatusTag tone={importTone[one.status]}>
                      {t(`imports.status.${one.status}`)}
                    </StatusTag>
                  </>
                }
              />
            )}
          </PagedList>
        </section>
      </div>
    </>
  );
}
