import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import fieldStyles from '../Field.module.css';
import styles from './CodeCascade.module.css';
import { type CodeListName, codeChildren } from './codeLists';

interface Props {
  value: string | undefined;
  onChange: (code: string | undefined) => void;
  label: string;
  /** How many levels are asked for at most. */
  levels?: number;
  optional?: boolean;
  error?: string;
  hint?: string;
}

/**
 * One native select for each level of a code list: works with a keyboard, a screen reader and a
 * phone's own picker. The value is the deepest code chosen.
 */
function CodeCascade({
  list,
  pathOf,
  value,
  onChange,
  label,
  levels = 3,
  optional = false,
  error,
  hint,
}: Props & { list: CodeListName; pathOf: (code: string) => string[] }) {
  const { t } = useTranslation();
  const id = useId();
  const [path, setPath] = useState<string[]>(() => (value ? pathOf(value) : []));
  // A value that came from outside (a kept draft, a default) shows in the selects too.
  const shown = value && path.at(-1) !== value ? pathOf(value) : value ? path : [];
  const choose = (level: number, code: string) => {
    const next = [...shown.slice(0, level), ...(code ? [code] : [])];
    setPath(next);
    onChange(next.at(-1));
  };
  return (
    <fieldset
      className={fieldStyles.field}
      aria-describedby={error ? `${id}-error` : undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend className={fieldStyles.label}>
        {label}
        {optional && <span className={fieldStyles.optional}>{t('optional')}</span>}
      </legend>
      {hint && <div className={fieldStyles.hint}>{hint}</div>}
      <div className={styles.selects}>
        {Array.from({ length: Math.min(levels, shown.length + 1) }, (_, level) => (
          <CodeSelect
            key={shown[level - 1] ?? 'top'}
            list={list}
            parent={shown[level - 1]}
            value={shown[level]}
            label={`${label} · ${t('codes.level', { level: level + 1 })}`}
            optionalLevel={level > 0}
            onChange={(code) => choose(level, code)}
          />
        ))}
      </div>
      {error && (
        <div id={`${id}-error`} className={fieldStyles.error} role="alert">
          {error}
        </div>
      )}
    </fieldset>
  );
}

function CodeSelect({
  list,
  parent,
  value,
  label,
  optionalLevel,
  onChange,
}: {
  list: CodeListName;
  parent: string | undefined;
  value: string | undefined;
  label: string;
  optionalLevel: boolean;
  onChange: (code: string) => void;
}) {
  const { t } = useTranslation();
  const children = useQuery(codeChildren(list, parent));
  if (optionalLevel && children.data?.length === 0) return null;
  return (
    <select
      className={fieldStyles.control}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
      disabled={children.isPending}
    >
      <option value="">
        {children.isError ? t('codes.failed') : t(optionalLevel ? 'codes.any' : 'codes.choose')}
      </option>
      {children.data?.map((entry) => (
        <option key={entry.code} value={entry.code}>
          {entry.name}
        </option>
      ))}
    </select>
  );
}

/** Province, city, county by GB/T 2260. */
export function RegionCascader(props: Props) {
  return <CodeCascade {...props} list="regions" pathOf={regionPath} />;
}

/** Industry by GB/T 4754: section, then division. */
export function IndustrySelect(props: Props) {
  return <CodeCascade levels={2} {...props} list="industries" pathOf={industryPath} />;
}

/** Occupation by the 2022 classification: major group, then sub-major group. */
export function OccupationSelect(props: Props) {
  return <CodeCascade levels={2} {...props} list="occupations" pathOf={occupationPath} />;
}

/** `440306` → `440000`, `440300`, `440306`. */
export function regionPath(code: string): string[] {
  const levels = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  return [...new Set(levels)];
}

const divisionsOfSection: [string, number, number][] = [
  ['A', 1, 5],
  ['B', 6, 12],
  ['C', 13, 43],
  ['D', 44, 46],
  ['E', 47, 50],
  ['F', 51, 52],
  ['G', 53, 60],
  ['H', 61, 62],
  ['I', 63, 65],
  ['J', 66, 69],
  ['K', 70, 70],
  ['L', 71, 72],
  ['M', 73, 75],
  ['N', 76, 79],
  ['O', 80, 82],
  ['P', 83, 83],
  ['Q', 84, 85],
  ['R', 86, 90],
  ['S', 91, 96],
  ['T', 97, 97],
];

/** `34` → `C`, `34`: sections own ranges of divisions in GB/T 4754-2017. */
export function industryPath(code: string): string[] {
  if (!/^\d/.test(code)) return [code];
  const division = Number(code.slice(0, 2));
  const section = divisionsOfSection.find(([, from, to]) => division >= from && division <= to);
  return section ? [section[0], code] : [code];
}

/** `6-18` → `6`, `6-18`. */
export function occupationPath(code: string): string[] {
  const parts = code.split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}
