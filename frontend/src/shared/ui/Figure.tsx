import { Link } from 'react-router';
import styles from './Figure.module.css';

/** A number that says its unit, period and source; a link where it can be drilled into. */
export function Figure({
  value,
  unit,
  label,
  period,
  source,
  to,
}: {
  value: string;
  unit?: string;
  label: string;
  period?: string;
  source?: string;
  to?: string;
}) {
  const number = (
    <span className={styles.value}>
      {value}
      {unit && <span className={styles.unit}>{unit}</span>}
    </span>
  );
  return (
    <div className={styles.figure}>
      <div className={styles.label}>{label}</div>
      {to ? (
        <Link to={to} className={styles.link}>
          {number}
        </Link>
      ) : (
        number
      )}
      {(period || source) && (
        <div className={styles.source}>{[period, source].filter(Boolean).join(' · ')}</div>
      )}
    </div>
  );
}

export function Figures({ children }: { children: React.ReactNode }) {
  return <div className={styles.figures}>{children}</div>;
}
