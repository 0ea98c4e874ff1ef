import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/format';
import { StatusTag, type Tone } from '@/shared/ui/StatusTag';
import styles from './case.module.css';
import type { Clock } from './types';

const tone: Record<Clock['state'], Tone> = {
  RUNNING: 'active',
  MET: 'good',
  WARNING: 'warn',
  BREACHED: 'bad',
};

/** The service-level clocks of a case: what is promised, until when, and how it stands. */
export function ClockList({ clocks }: { clocks: readonly Clock[] }) {
  const { t } = useTranslation('case');
  if (clocks.length === 0) return <p className={styles.faint}>{t('clock.none')}</p>;
  return (
    <ul className={styles.clocks}>
      {clocks.map((clock) => {
        const paused = clock.paused && !clock.stoppedAt;
        return (
          <li key={`${clock.measure}${clock.startedAt}`}>
            <div className={styles.clockHead}>
              <span>{t(`clock.${clock.measure}`)}</span>
              {paused && clock.state === 'RUNNING' ? (
                <StatusTag tone="neutral">{t('clock.state.PAUSED')}</StatusTag>
              ) : (
                <StatusTag tone={tone[clock.state]}>{t(`clock.state.${clock.state}`)}</StatusTag>
              )}
            </div>
            <div className={styles.faint}>
              {paused ? t('clock.paused') : t('due.by', { at: formatDateTime(clock.dueAt) })}
              {clock.escalatedToName && ` · ${t('clock.escalated', { to: clock.escalatedToName })}`}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
