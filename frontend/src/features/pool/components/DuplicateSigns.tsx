import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import type { DuplicatePair } from '../duplicates';
import styles from './duplicates.module.css';

/** What speaks for one person and what against, the weightiest first. */
export function DuplicateSigns({ pair }: { pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates');
  const sorted = pair.signs.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const sides = [
    ['for', sorted.filter((sign) => sign.weight > 0)],
    ['against', sorted.filter((sign) => sign.weight <= 0 && sign.agreement === 'DIFFERENT')],
  ] as const;
  return (
    <Card title={t('signs')}>
      <div className={styles.signs}>
        {sides.map(([side, signs]) => (
          <section key={side} aria-label={t(side)}>
            <h3>{t(side)}</h3>
            <ul>
              {signs.length === 0 && <li className={styles.faint}>{t('none')}</li>}
              {signs.map((sign) => (
                <li key={sign.kind} className={styles.sign}>
                  <span>{t(`sign.${sign.kind}.${sign.agreement}`)}</span>
                  <span className={styles.faint}>
                    {t('weight', { weight: sign.weight > 0 ? `+${sign.weight}` : sign.weight })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={styles.faint}>{t('total', { weight: pair.weight })}</p>
    </Card>
  );
}
