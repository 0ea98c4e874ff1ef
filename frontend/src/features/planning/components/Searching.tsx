import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/format';
import { improvement, type WeekPlan } from '../plans';
import styles from './planning.module.css';

/** How long the search has gone on, and what it has found by now. */
export function Searching({ plan }: { plan: WeekPlan }) {
  const { t } = useTranslation('planning');
  const better = improvement(plan);
  const words =
    plan.status === 'QUEUED' || plan.cost === undefined
      ? t('waiting')
      : t('searching', {
          planned: formatNumber(plan.planned),
          visits: formatNumber(plan.visits),
          better: formatNumber(better ?? 0),
        });
  return (
    <div className={styles.progress}>
      <progress
        max={plan.seconds * 1000}
        value={plan.status === 'QUEUED' ? undefined : plan.spentMillis}
        aria-label={words}
      />
      <span className={styles.faint}>{words}</span>
    </div>
  );
}
