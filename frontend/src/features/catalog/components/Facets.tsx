import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/format';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icons';
import type { SearchState } from '../searchState';
import styles from './Facets.module.css';

export interface Facet {
  name: string;
  title: string;
  /** Several values can be chosen at once. */
  several?: boolean;
  buckets: readonly { value: string; label?: string | null; count: number }[];
  /** The words for a value, where the API gives none. */
  nameOf?: (value: string) => string;
}

/** How the results divide, and the way to narrow them. On a phone it folds away. */
export function Facets({
  facets,
  state,
  onToggle,
}: {
  facets: Facet[];
  state: SearchState;
  onToggle: (name: string, value: string, several: boolean) => void;
}) {
  const { t } = useTranslation('catalog');
  const chosen = Object.values(state.filters).flat().length;
  return (
    <details className={styles.facets} open={window.innerWidth > 900}>
      <summary className={styles.summary}>
        {t('facets.title')}
        {chosen > 0 && <span className={styles.chosen}>{formatNumber(chosen)}</span>}
      </summary>
      {facets
        .filter((facet) => facet.buckets.length > 0)
        .map((facet) => (
          <FacetGroup key={facet.name} facet={facet} state={state} onToggle={onToggle} />
        ))}
    </details>
  );
}

const shownAtFirst = 7;

function FacetGroup({
  facet,
  state,
  onToggle,
}: {
  facet: Facet;
  state: SearchState;
  onToggle: (name: string, value: string, several: boolean) => void;
}) {
  const { t } = useTranslation('catalog');
  const chosen = state.filters[facet.name] ?? [];
  const row = ({ value, label, count }: Facet['buckets'][number]) => (
    <li key={value}>
      <button
        type="button"
        className={cx(styles.value, chosen.includes(value) && styles.on)}
        aria-pressed={chosen.includes(value)}
        onClick={() => onToggle(facet.name, value, facet.several ?? false)}
      >
        <span>{label || facet.nameOf?.(value) || value}</span>
        <span className={styles.count}>{formatNumber(count)}</span>
      </button>
    </li>
  );
  const rest = facet.buckets.slice(shownAtFirst);
  return (
    <section className={styles.group} aria-label={facet.title}>
      <h2 className={styles.title}>{facet.title}</h2>
      <ul>{facet.buckets.slice(0, shownAtFirst).map(row)}</ul>
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => chosen.includes(value))}>
          <summary className={styles.more}>
            <Icon name="down" size={16} />
            {t('facets.more', { count: rest.length })}
          </summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
