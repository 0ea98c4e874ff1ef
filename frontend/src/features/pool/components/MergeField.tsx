import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import type { Side } from '../duplicates';
import styles from './duplicates.module.css';

/** What both entries say in one field; where they differ, a choice between them. */
export function MergeField({
  label,
  name,
  values,
  chosen,
  onChoose,
}: {
  label: string;
  name: string;
  values: Record<Side, string | undefined>;
  chosen?: Side | undefined;
  onChoose?: ((side: Side) => void) | undefined;
}) {
  const { t } = useTranslation('duplicates');
  return (
    <div className={styles.row} {...(onChoose && { role: 'radiogroup', 'aria-label': label })}>
      <div className={styles.label}>{label}</div>
      {(['first', 'second'] as const).map((side) =>
        onChoose ? (
          <label key={side} className={cx(styles.cell, chosen === side && styles.chosen)}>
            <input
              type="radio"
              name={name}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span className={styles.value}>{values[side]}</span>
          </label>
        ) : (
          <div key={side} className={styles.cell}>
            {values[side] ? (
              <span className={styles.value}>{values[side]}</span>
            ) : (
              <span className={styles.faint}>{t('unknown')}</span>
            )}
          </div>
        ),
      )}
    </div>
  );
}
