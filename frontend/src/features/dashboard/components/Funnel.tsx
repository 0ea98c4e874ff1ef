import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { body, matching } from '@/shared/api/clients';
import { formatDateTime, formatNumber } from '@/shared/format/format';
import { Card } from '@/shared/ui/Card';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { shareOfFirst } from '../funnel';
import styles from './dashboard.module.css';

/** How far the cases of the region have come. */
export function Funnel({ region }: { region: string }) {
  const { t } = useTranslation('dashboard');
  const funnel = useQuery({
    queryKey: ['statistics', 'funnel', region],
    queryFn: ({ signal }) =>
      body(matching.GET('/api/v1/statistics/funnel', { params: { query: { region } }, signal })),
  });
  return (
    <Card title={t('funnel.title')}>
      <QueryView query={funnel}>
        {({ items, asOf, source }) => {
          const shares = shareOfFirst(items);
          if (!items.some(({ count }) => count > 0)) {
            return <EmptyState icon="chart" title={t('funnel.empty')} />;
          }
          return (
            <>
              <table className={styles.funnel}>
                <caption className="visually-hidden">{t('funnel.title')}</caption>
                <thead className="visually-hidden">
                  <tr>
                    <th scope="col">{t('funnel.stage')}</th>
                    <th scope="col">{t('funnel.count')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ stage, count }, index) => (
                    <tr key={stage}>
                      <th scope="row">{t(`funnel.stages.${stage}`)}</th>
                      <td>
                        <span className={styles.track}>
                          <span
                            className={styles.fill}
                            style={{ width: `${shares[index] ?? 0}%` }}
                          />
                        </span>
                        <span className={styles.count}>{formatNumber(count)}</span>
                        <span className={styles.share}>{shares[index] ?? 0}%</span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className={styles.source}>
                {t('funnel.source', { source, at: formatDateTime(asOf) })}
              </p>
            </>
          );
        }}
      </QueryView>
    </Card>
  );
}
