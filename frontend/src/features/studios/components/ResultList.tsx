import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/shared/format/format';
import type { StudioResult } from '../studio';
import styles from './studios.module.css';

/** What a studio has done, the latest first. */
export function ResultList({
  results,
  side,
}: {
  results: readonly StudioResult[];
  side?: (result: StudioResult) => ReactNode;
}) {
  const { t } = useTranslation(['studios', 'work']);
  if (results.length === 0) return <p className={styles.faint}>{t('result.none')}</p>;
  return (
    <ul>
      {results.map((result) => (
        <li key={result.id} className={styles.entry}>
          <div>
            <strong>{result.title}</strong>
            <div className={styles.faint}>
              {[
                t('result.year', { year: result.year }),
                t(`resultKind.${result.kind}`),
                result.benefitCny &&
                  t('result.benefit', { amount: formatMoney(result.benefitCny) }),
                result.evidence &&
                  t('result.shownBy', {
                    kind: t(`work:evidence.${result.evidence.kind}`),
                    title: result.evidence.title,
                  }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
          {side?.(result)}
        </li>
      ))}
    </ul>
  );
}
