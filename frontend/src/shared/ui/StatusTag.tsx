import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './StatusTag.module.css';

export type Tone = 'neutral' | 'active' | 'good' | 'warn' | 'bad';

/** A state in words on a quiet wash; the tone supports the word and never replaces it. */
export function StatusTag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={cx(styles.tag, styles[tone])}>{children}</span>;
}
