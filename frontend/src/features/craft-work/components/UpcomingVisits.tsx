import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import { VisitStatusTag } from '@/shared/case/tags';
import { formatDateTime } from '@/shared/format/format';
import { ButtonLink } from '@/shared/ui/Button';
import { Icon } from '@/shared/ui/icons';
import { QueryView } from '@/shared/ui/states';
import { expectedVisits } from '../upcoming';
import styles from './work.module.css';

/** What the craftsman is expected at next, with the one button that fits the day. */
export function UpcomingVisits({ titles }: { titles: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('craftWork');
  const engagements = useQuery({
    queryKey: ['my-engagements'],
    queryFn: ({ signal }) =>
      body(matching.GET('/api/v1/engagements', { params: { query: { limit: 50 } }, signal })),
    refetchInterval: 60_000,
  });
  return (
    <section aria-label={t('work.visits')}>
      <h2 className={styles.section}>{t('work.visits')}</h2>
      <QueryView query={engagements}>
        {({ items }) => {
          const visits = expectedVisits(items);
          if (visits.length === 0) return <p className={styles.faint}>{t('work.noVisits')}</p>;
          return (
            <ul className={styles.visits}>
              {visits.map(({ helpRequestId, visit }) => (
                <li key={visit.id} className={styles.visit}>
                  <div className={styles.between}>
                    <strong>{formatDateTime(visit.plannedStart)}</strong>
                    <VisitStatusTag status={visit.status} />
                  </div>
                  <p className={styles.place}>
                    <Icon name="place" size={18} />
                    {visit.place}
                  </p>
                  {titles.has(helpRequestId) && (
                    <p>
                      <Link to={`/craftsman/requests/${helpRequestId}`}>
                        {titles.get(helpRequestId)}
                      </Link>
                    </p>
                  )}
                  <ButtonLink
                    kind="primary"
                    size="l"
                    block
                    to={`/craftsman/requests/${helpRequestId}/visits/${visit.id}`}
                  >
                    {t(visit.status === 'PLANNED' ? 'work.checkIn' : 'work.report')}
                  </ButtonLink>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
    </section>
  );
}
