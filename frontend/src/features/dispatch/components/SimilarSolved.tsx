import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { body, matching } from '@/shared/api/clients';
import { caseKey } from '@/shared/case/keys';
import { Card } from '@/shared/ui/Card';
import { QueryView } from '@/shared/ui/states';
import styles from './dispatch.module.css';

/** What was solved before and is like this case, and by whom. */
export function SimilarSolved({ helpRequestId }: { helpRequestId: string }) {
  const { t } = useTranslation('dispatch');
  const similar = useQuery({
    queryKey: [...caseKey(helpRequestId), 'similar'],
    queryFn: ({ signal }) =>
      body(
        matching.GET('/api/v1/help-requests/{id}/similar', {
          params: { path: { id: helpRequestId }, query: { limit: 5 } },
          signal,
        }),
      ),
  });
  return (
    <Card title={t('similar.title')}>
      <QueryView query={similar}>
        {({ items }) => {
          const solved = items.filter(({ kind }) => kind === 'CASE_STUDY');
          return solved.length === 0 ? (
            <p className={styles.faint}>{t('similar.none')}</p>
          ) : (
            <ul className={styles.similar} aria-label={t('similar.title')}>
              {solved.map((one) => (
                <li key={one.id}>
                  <Link to={`/documents/${one.id}`} target="_blank">
                    {one.title}
                  </Link>
                  <span className={styles.faint}>
                    {[one.author && t('similar.by', { names: one.author }), one.trade, one.year]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
    </Card>
  );
}
