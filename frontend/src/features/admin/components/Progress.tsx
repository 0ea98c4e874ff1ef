import { useTranslation } from 'react-i18next';
import { formatBytes, formatNumber } from '@/shared/format/format';
import { type CorpusImport, progressOf } from '../imports';
import styles from './admin.module.css';

/** A bar that fills, and the words for those who do not see it. */
export function Progress({ state }: { state: CorpusImport }) {
  const { t } = useTranslation('admin');
  const words = [
    t(`imports.phase.${state.phase ?? 'WAITING'}`),
    t('imports.progress', { read: formatNumber(state.read) }),
    t('imports.bytes', { read: formatBytes(state.bytesRead), size: formatBytes(state.size) }),
  ].join(' · ');
  return (
    <div className={styles.progress}>
      <progress max={100} value={progressOf(state)} aria-label={words} />
      <span className={styles.faint}>{words}</span>
    </div>
  );
}
