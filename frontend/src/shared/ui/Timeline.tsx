import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from '@/shared/format/format';
import { cx } from './cx';
import styles from './Timeline.module.css';

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

export interface TimelineItem {
  key: string;
  /** An instant, or a date where the hour does not matter. */
  at: string;
  /** Who did it, e.g. 企业 · 张三 */
  actor?: string;
  text: ReactNode;
  detail?: ReactNode;
  tone?: 'neutral' | 'good' | 'bad';
}

/** What happened, in order, with who and when. */
export function Timeline({ items, label }: { items: TimelineItem[]; label: string }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={cx(styles.item, item.tone && styles[item.tone])}>
          <div className={styles.meta}>
            <time dateTime={item.at}>
              {dateOnly.test(item.at) ? formatDate(item.at) : formatDateTime(item.at)}
            </time>
            {item.actor && <span>{item.actor}</span>}
          </div>
          <div className={styles.text}>{item.text}</div>
          {item.detail && <div className={styles.detail}>{item.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
