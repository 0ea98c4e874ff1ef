import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/format';
import { type PoolImport, progressOf } from '../imports';
import styles from './pool.module.css';

/** A bar that fills, and the words for those who do not see it. */
export function Progress({ state }: { state: PoolImport }) {
  const { t } = useTranslation('pool');
  const words = t(state.status === 'QUEUED' ? 'waiting' : 'progress', {
    read: formatNumber(state.read),
  });
  return (
    <div className={styles.progress}>
      <progress max={100} value={progressOf(state)} aria-label={words} />
      <span className={styles.faint}>{words}</span>
    </div>
  );
}
