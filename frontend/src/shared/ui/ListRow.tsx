import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './ListRow.module.css';

/** One entry of a list to check: its name leads to it, its state stands at the side. */
export function ListRow({
  to,
  title,
  facts,
  side,
}: {
  to: string;
  title: string;
  facts: ReactNode;
  side: ReactNode;
}) {
  return (
    <article className={styles.row}>
      <div className={styles.main}>
        <h2 className={styles.title}>
          <Link to={to}>{title}</Link>
        </h2>
        <div className={styles.faint}>{facts}</div>
      </div>
      <div className={styles.side}>{side}</div>
    </article>
  );
}
