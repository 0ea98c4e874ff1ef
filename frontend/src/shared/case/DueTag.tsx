import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/shared/format/format';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icons';
import styles from './case.module.css';
import { due } from './due';

/** The time, once a minute: a countdown that stands still is worse than none. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), 60_000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}

/** How long is left until a deadline, or how long it is over. */
export function DueTag({ at }: { at: string }) {
  const { t } = useTranslation('case');
  const { late, count, unit, pressing } = due(at, useNow());
  return (
    <time
      dateTime={at}
      title={t('due.by', { at: formatDateTime(at) })}
      className={cx(styles.due, late ? styles.late : pressing && styles.pressing)}
    >
      <Icon name="clock" size={16} />
      {t(`due.${late ? 'late' : 'left'}.${unit}`, { count })}
    </time>
  );
}
