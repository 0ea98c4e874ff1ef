import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatTotal } from '@/shared/format/format';
import { ButtonLink } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { type CraftsmenQuery, searchCraftsmen } from '../api/craftsmen';
import { CraftsmanCard } from '../components/CraftsmanCard';
import { type Facet, Facets } from '../components/Facets';
import { ResultPages } from '../components/ResultPages';
import { SearchBox } from '../components/SearchBox';
import { SearchLayout } from '../components/SearchLayout';
import styles from '../components/SearchLayout.module.css';
import {
  changed,
  offsetOf,
  pageSize,
  readSearch,
  type SearchState,
  toggle,
  writeSearch,
} from '../searchState';

const filterNames = ['region', 'trade', 'honour', 'skillLevel'] as const;

export default function CraftsmenPage() {
  const { t } = useTranslation('catalog');
  const [params, setParams] = useSearchParams();
  const state = readSearch(params, filterNames);
  const go = (next: SearchState) => setParams(writeSearch(next));
  const result = useQuery(searchCraftsmen(queryOf(state)));
  const words: Record<string, ((value: string) => string) | undefined> = {
    honour: (value) => t(`honour.${value}`, value),
    skillLevel: (value) => t(`skillLevel.${value}`, value),
  };
  const facets: Facet[] = filterNames.map((name) => ({
    name,
    title: t(`facets.${name}`),
    several: name !== 'region',
    buckets: result.data?.facets[name] ?? [],
    nameOf: words[name],
  }));

  return (
    <>
      <PageHeader title={t('craftsmen.title')} lead={t('craftsmen.lead')} />
      <SearchBox
        initial={state.q}
        suggest={false}
        placeholder={t('craftsmen.placeholder')}
        onSearch={(q) => go(changed(state, { q }))}
      />
      <SearchLayout
        facets={
          <Facets
            facets={facets}
            state={state}
            onToggle={(name, value, several) => go(toggle(state, name, value, several))}
          />
        }
      >
        <QueryView query={result}>
          {({ items, total }) =>
            items.length === 0 ? (
              <EmptyState
                icon="people"
                title={t('craftsmen.empty')}
                hint={t('craftsmen.emptyHint')}
                action={<ButtonLink to="/craftsmen">{t('craftsmen.all')}</ButtonLink>}
              />
            ) : (
              <div className={cx(result.isPlaceholderData && styles.stale)}>
                <div className={styles.bar}>
                  <p className={styles.total} role="status">
                    {t('craftsmen.total', { count: total.value, total: formatTotal(total) })}
                  </p>
                </div>
                <ul className={styles.list} aria-label={t('craftsmen.title')}>
                  {items.map((craftsman) => (
                    <li key={craftsman.id}>
                      <CraftsmanCard craftsman={craftsman} />
                    </li>
                  ))}
                </ul>
                <ResultPages
                  page={state.page}
                  total={total.value}
                  onPage={(page) => go({ ...state, page })}
                />
              </div>
            )
          }
        </QueryView>
      </SearchLayout>
    </>
  );
}

function queryOf(state: SearchState): CraftsmenQuery {
  const one = (name: string) => state.filters[name]?.[0];
  return {
    q: state.q || undefined,
    region: one('region'),
    trade: state.filters.trade,
    honour: state.filters.honour as CraftsmenQuery['honour'],
    skillLevel: state.filters.skillLevel as CraftsmenQuery['skillLevel'],
    offset: offsetOf(state),
    limit: pageSize,
  };
}
