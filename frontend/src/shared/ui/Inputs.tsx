import { Field } from './Field';

/** One labelled line, or several with `rows`. */
export function TextInput({
  label,
  value,
  onChange,
  hint,
  error,
  optional,
  rows,
  inputMode,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  rows?: number;
  inputMode?: 'numeric' | 'tel' | 'email';
}) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) =>
        rows ? (
          <textarea
            {...control}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            inputMode={inputMode}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

export function SelectField<T extends string>({
  label,
  value,
  options,
  onChange,
  optional,
}: {
  label: string;
  value: T | '';
  options: readonly { value: T; label: string }[];
  onChange: (value: T | '') => void;
  optional?: boolean;
}) {
  return (
    <Field label={label} optional={optional}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value as T | '')}
        >
          {optional && <option value="">–</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
