import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatTotal } from '@/shared/format/format';
import { ButtonLink } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { type CorpusQuery, searchCorpus } from '../api/corpus';
import { type Facet, Facets } from '../components/Facets';
import { HitCard } from '../components/HitCard';
import { ResultPages } from '../components/ResultPages';
import { SearchBox } from '../components/SearchBox';
import { SearchLayout } from '../components/SearchLayout';
import styles from '../components/SearchLayout.module.css';
import {
  offsetOf,
  pageSize,
  readSearch,
  type SearchState,
  toggle,
  writeSearch,
} from '../searchState';

const filterNames = ['kind', 'trade', 'industry', 'region', 'year'] as const;

export default function SearchPage() {
  const { t } = useTranslation(['catalog', 'answer']);
  const [params, setParams] = useSearchParams();
  const state = readSearch(params, filterNames);
  const go = (next: SearchState) => setParams(writeSearch(next));
  const result = useQuery(searchCorpus(queryOf(state)));
  const facets: Facet[] = filterNames.map((name) => ({
    name,
    title: t(`facets.${name}`),
    several: name === 'kind',
    buckets: result.data?.facets[name] ?? [],
    nameOf: name === 'kind' ? (value) => t(`answer:kind.${value}`) : undefined,
  }));

  return (
    <>
      <PageHeader title={state.q ? t('search.titleFor', { q: state.q }) : t('search.title')} />
      <SearchBox
        initial={state.q}
        placeholder={t('search.placeholder')}
        onSearch={(q) => go({ ...state, q, page: 1 })}
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
              <NothingFound q={state.q} />
            ) : (
              <div className={cx(result.isPlaceholderData && styles.stale)}>
                <div className={styles.bar}>
                  <p className={styles.total} role="status">
                    {t('search.total', { count: total.value, total: formatTotal(total) })}
                  </p>
                  <Sort state={state} onSort={(sort) => go({ ...state, sort, page: 1 })} />
                </div>
                <ul className={styles.list} aria-label={t('search.results')}>
                  {items.map((hit) => (
                    <li key={hit.id}>
                      <HitCard hit={hit} />
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

function queryOf(state: SearchState): CorpusQuery {
  const one = (name: string) => state.filters[name]?.[0];
  return {
    q: state.q || undefined,
    kind: state.filters.kind as CorpusQuery['kind'],
    trade: one('trade'),
    industry: one('industry'),
    region: one('region'),
    year: one('year') ? Number(one('year')) : undefined,
    sort: state.sort === 'NEWEST' || !state.q ? 'NEWEST' : 'RELEVANCE',
    offset: offsetOf(state),
    limit: pageSize,
  };
}

function Sort({
  state,
  onSort,
}: {
  state: SearchState;
  onSort: (sort: string | undefined) => void;
}) {
  const { t } = useTranslation('catalog');
  if (!state.q) return null;
  const newest = state.sort === 'NEWEST';
  return (
    <div className={styles.sort}>
      <button type="button" aria-pressed={!newest} onClick={() => onSort(undefined)}>
        {t('search.byRelevance')}
      </button>
      <button type="button" aria-pressed={newest} onClick={() => onSort('NEWEST')}>
        {t('search.byDate')}
      </button>
    </div>
  );
}

function NothingFound({ q }: { q: string }) {
  const { t } = useTranslation('catalog');
  return (
    <EmptyState
      icon="search"
      title={t('search.empty')}
      hint={t('search.emptyHint')}
      action={
        <>
          <ButtonLink kind="primary" to={q ? `/ask?q=${encodeURIComponent(q)}` : '/ask'}>
            {t('search.ask')}
          </ButtonLink>
          <ButtonLink to="/search">{t('search.all')}</ButtonLink>
        </>
      }
    />
  );
}
