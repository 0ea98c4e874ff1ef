import { formatMonth } from '@/shared/format/format';
import styles from './MonthBars.module.css';

/** One column a month; the table behind it says the same to a screen reader. */
export function MonthBars({
  rows,
  caption,
  format,
  monthTitle,
  valueTitle,
}: {
  rows: { month: string; value: number }[];
  caption: string;
  format: (value: number) => string;
  monthTitle: string;
  valueTitle: string;
}) {
  const largest = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <figure>
      <div className={styles.bars} aria-hidden="true">
        {rows.map(({ month, value }) => (
          <div
            key={month}
            className={styles.column}
            title={`${formatMonth(month)}: ${format(value)}`}
          >
            <span className={styles.value}>{value > 0 ? format(value) : ''}</span>
            <span className={styles.bar} style={{ height: `${(value / largest) * 100}%` }} />
            <span className={styles.month}>{Number(month.slice(5))}</span>
          </div>
        ))}
      </div>
      <table className="visually-hidden">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{monthTitle}</th>
            <th scope="col">{valueTitle}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, value }) => (
            <tr key={month}>
              <th scope="row">{formatMonth(month)}</th>
              <td>{format(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
