import { type ReactNode, useId } from 'react';
import { cx } from './cx';
import styles from './FilterBar.module.css';

/** The filters above a list, in one row that wraps. */
export function FilterBar({ children, label }: { children: ReactNode; label: string }) {
  return (
    <search className={styles.bar} aria-label={label}>
      {children}
    </search>
  );
}

export function FilterSelect<T extends string>({
  label,
  value,
  options,
  any,
  onChange,
}: {
  label: string;
  value: T | undefined;
  options: readonly { value: T; label: string }[];
  /** What "no filter" is called; without it one of the options is always chosen. */
  any?: string;
  onChange: (value: T | undefined) => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange((event.target.value || undefined) as T | undefined)}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function FilterCheck({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={cx(styles.check, checked && styles.checked)}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
