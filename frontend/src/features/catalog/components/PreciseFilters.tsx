import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button';
import { Field } from '@/shared/ui/Field';
import type { SearchState } from '../searchState';
import styles from './PreciseFilters.module.css';

/** Filters that are typed: they have too many values to be counted beside the results. */
export const preciseNames = ['applicant', 'ipc', 'standard', 'yearFrom', 'yearTo'] as const;

export function PreciseFilters({
  state,
  onApply,
}: {
  state: SearchState;
  onApply: (filters: Record<string, string[]>) => void;
}) {
  const { t } = useTranslation('catalog');
  const used = preciseNames.some((name) => (state.filters[name] ?? []).length > 0);
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const typed = (name: string) => String(values.get(name) ?? '').trim();
    const [from, to] = [typed('yearFrom'), typed('yearTo')];
    // Whoever types the later year first means the same years.
    const swapped = from && to && Number(from) > Number(to);
    const years = { yearFrom: swapped ? to : from, yearTo: swapped ? from : to };
    onApply(
      Object.fromEntries(
        preciseNames.map((name) => {
          const value = name === 'yearFrom' || name === 'yearTo' ? years[name] : typed(name);
          return [name, value ? [value] : []];
        }),
      ),
    );
  };
  return (
    <details className={styles.precise} open={used && window.innerWidth > 900}>
      <summary className={styles.summary}>{t('precise.title')}</summary>
      <form className={styles.form} onSubmit={apply}>
        {preciseNames.map((name) => (
          <Field key={name} label={t(`precise.${name}`)}>
            {(control) => (
              <input
                {...control}
                name={name}
                defaultValue={state.filters[name]?.[0] ?? ''}
                placeholder={t(`precise.example.${name}`)}
                maxLength={200}
                {...(name.startsWith('year')
                  ? { type: 'number', min: 1900, max: 2100, inputMode: 'numeric' }
                  : { type: 'text' })}
              />
            )}
          </Field>
        ))}
        <div className={styles.actions}>
          <Button kind="primary" type="submit">
            {t('precise.apply')}
          </Button>
          {used && (
            <Button onClick={() => onApply(Object.fromEntries(preciseNames.map((n) => [n, []])))}>
              {t('precise.clear')}
            </Button>
          )}
        </div>
        <p className={styles.hint}>{t('precise.syntax')}</p>
      </form>
    </details>
  );
}
