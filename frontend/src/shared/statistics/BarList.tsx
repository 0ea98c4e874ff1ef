import styles from './BarList.module.css';

/** A ranking as a table whose rows carry their own bar: readable by eye, ear and keyboard. */
export function BarList({
  rows,
  caption,
  nameTitle,
  valueTitle,
  format,
}: {
  rows: { key: string; name: string; value: number; onSelect?: () => void }[];
  caption: string;
  nameTitle: string;
  valueTitle: string;
  format: (value: number) => string;
}) {
  const largest = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{nameTitle}</th>
          <th scope="col">{valueTitle}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.onSelect ? (
                <button type="button" className={styles.name} onClick={row.onSelect}>
                  {row.name}
                </button>
              ) : (
                row.name
              )}
            </th>
            <td>
              <span
                className={styles.bar}
                style={{ width: `${Math.max(1, (row.value / largest) * 100)}%` }}
              />
              <span className={styles.value}>{format(row.value)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
