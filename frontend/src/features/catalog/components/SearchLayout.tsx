import type { ReactNode } from 'react';
import styles from './SearchLayout.module.css';

/** Facets beside results; above them on a phone. */
export function SearchLayout({ facets, children }: { facets: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.layout}>
      {facets}
      <div className={styles.results}>{children}</div>
    </div>
  );
}
