import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/format';
import { type CorpusImport, progressOf } from '../imports';
import styles from './admin.module.css';

/** A bar that fills, and the words for those who do not see it. */
export function Progress({ state }: { state: CorpusImport }) {
  const { t } = useTranslation('admin');
  const progress = progressOf(state);
  const words = state.total
    ? t('imports.progressOf', { read: formatNumber(state.read), total: formatNumber(state.total) })
    : t('imports.progress', { read: formatNumber(state.read) });
  return (
    <div className={styles.progress}>
      <progress max={100} value={progress} aria-label={words} />
      <span className={styles.faint}>{words}</span>
    </div>
  );
}
