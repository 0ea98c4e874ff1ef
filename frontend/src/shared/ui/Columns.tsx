import type { ReactNode } from 'react';
import { cx } from '@/shared/ui/cx';
import styles from './Columns.module.css';

/** A wide column and a narrow one beside it; one below the other where there is no room. */
export function Columns({
  children,
  aside,
  asideFirst = false,
}: {
  children: ReactNode;
  aside: ReactNode;
  /** On a phone the narrow column comes first. */
  asideFirst?: boolean;
}) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{children}</div>
      <aside className={cx(styles.column, asideFirst && styles.first)}>{aside}</aside>
    </div>
  );
}
