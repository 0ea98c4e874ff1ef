import type { ReactNode } from 'react';
import styles from './Card.module.css';
import { cx } from './cx';

/** Groups what belongs together, with its heading. Not for decoration. */
export function Card({
  title,
  extra,
  children,
  id,
  tone,
}: {
  title?: string;
  extra?: ReactNode;
  children: ReactNode;
  id?: string;
  /** `focus`: the card that asks the reader to act now. */
  tone?: 'focus';
}) {
  return (
    <section className={cx(styles.card, tone && styles[tone])} id={id} aria-label={title}>
      {(title || extra) && (
        <div className={styles.head}>
          {title && <h2 className={styles.title}>{title}</h2>}
          {extra}
        </div>
      )}
      {children}
    </section>
  );
}
