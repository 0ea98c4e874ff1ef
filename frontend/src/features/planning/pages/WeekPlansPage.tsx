import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import { usePages } from '@/shared/api/paging';
import { formatDate, formatDateTime } from '@/shared/format/format';
import { ListRow } from '@/shared/ui/ListRow';
import { PagedList } from '@/shared/ui/PagedList';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusTag } from '@/shared/ui/StatusTag';
import { EmptyState } from '@/shared/ui/states';
import { OrderForm } from '../components/OrderForm';
import styles from '../components/planning.module.css';
import { Searching } from '../components/Searching';
import { isRunning, lastDayOf, planTone } from '../plans';

const POLL_MS = 5_000;

/** Orders the plan of a week and lists those that were made; a search goes on unwatched. */
export default function WeekPlansPage() {
  const { t } = useTranslation('planning');
  const pages = usePages(
    ['week-plans'],
    (cursor) =>
      body(matching.GET('/api/v1/week-plans', { params: { query: { limit: 20, cursor } } })),
    { refetchInterval: POLL_MS },
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.page}>
        <OrderForm />
        <section aria-label={t('list')}>
          <PagedList
            pages={pages}
            keyOf={(one) => one.id}
            label={t('list')}
            empty={<EmptyState icon="calendar" title={t('empty')} hint={t('emptyHint')} />}
          >
            {(one) => (
              <ListRow
                to={`/union/week-plans/${one.id}`}
                title={t('aWeek', {
                  from: formatDate(one.week),
                  to: formatDate(lastDayOf(one.week)),
                })}
                facts={
                  isRunning(one.status) ? (
                    <Searching plan={one} />
                  ) : (
                    [
                      t('count', { planned: one.planned, visits: one.visits }),
                      one.orderedBy,
                      formatDateTime(one.createdAt),
                    ].join(' · ')
                  )
                }
                side={
                  <StatusTag tone={planTone[one.status]}>{t(`status.${one.status}`)}</StatusTag>
                }
              />
            )}
          </PagedList>
        </section>
      </div>
    </>
  );
}
