import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { formatTotal } from '@/shared/format/format';
import { ButtonLink } from '@/shared/ui/Button';
import { cx } from '@/shared/ui/cx';
import { PageHeader } from '@/shared/ui/PageHeader';
import { EmptyState, QueryView } from '@/shared/ui/states';
import { type CorpusQuery, exportAddress, searchCorpus } from '../api/corpus';
import { type Facet, Facets } from '../components/Facets';
import { HitCard } from '../components/HitCard';
import { PreciseFilters, preciseNames } from '../components/PreciseFilters';
import { ResultPages } from '../components/ResultPages';
import { SaveSearch } from '../components/SaveSearch';
import { SearchBox } from '../components/SearchBox';
import { SearchLayout } from '../components/SearchLayout';
import styles from '../components/SearchLayout.module.css';
import {
  changed,
  lastPage,
  offsetOf,
  pageSize,
  readSearch,
  type SearchState,
  toggle,
  writeSearch,
} from '../searchState';

const facetNames = ['kind', 'trade', 'industry', 'region', 'year'] as const;
const filterNames = [...facetNames, ...preciseNames] as const;

export default function SearchPage() {
  const { t } = useTranslation(['catalog', 'answer']);
  const [params, setParams] = useSearchParams();
  const state = readSearch(params, filterNames);
  const go = (next: SearchState) => setParams(writeSearch(next));
  const query = queryOf(state);
  const result = useQuery(searchCorpus(query));
  const facets: Facet[] = facetNames.map((name) => ({
    name,
    title: t(`facets.${name}`),
    several: name === 'kind',
    buckets: result.data?.facets[name] ?? [],
    nameOf: name === 'kind' ? (value) => t(`answer:kind.${value}`) : undefined,
  }));

  return (
    <>
      <PageHeader
        title={state.q ? t('search.titleFor', { q: state.q }) : t('search.title')}
        actions={<SaveSearch state={state} />}
      />
      <SearchBox
        initial={state.q}
        placeholder={t('search.placeholder')}
        onSearch={(q) => go(changed(state, { q }))}
      />
      <DidYouMean words={result.data?.didYouMean} state={state} />
      {result.data?.rankedBy === 'WORDS' && <p className={styles.meant}>{t('search.wordsOnly')}</p>}
      <SearchLayout
        facets={
          <div>
            <Facets
              facets={facets}
              state={state}
              onToggle={(name, value, several) => go(toggle(state, name, value, several))}
            />
            <PreciseFilters
              key={preciseNames.map((name) => state.filters[name]?.[0]).join('|')}
              state={state}
              onApply={(filters) =>
                go(changed(state, { filters: { ...state.filters, ...filters } }))
              }
            />
          </div>
        }
      >
        <QueryView query={result}>
          {({ items, total, nextCursor }) =>
            items.length === 0 ? (
              <NothingFound q={state.q} />
            ) : (
              <div className={cx(result.isPlaceholderData && styles.stale)}>
                <div className={styles.bar}>
                  <p className={styles.total} role="status">
                    {t('search.total', { count: total.value, total: formatTotal(total) })}
                  </p>
                  <Sort state={state} onSort={(sort) => go(changed(state, { sort }))} />
                  <Download query={query} />
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
                  onPage={(page) =>
                    state.cursor && page < state.page
                      ? window.history.back()
                      : go(changed(state, { page }))
                  }
                  onFurther={
                    nextCursor && query.sort === 'NEWEST' && state.page >= lastPage(total.value)
                      ? () => go({ ...state, page: state.page + 1, cursor: nextCursor })
                      : undefined
                  }
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
    yearFrom: one('yearFrom') ? Number(one('yearFrom')) : undefined,
    yearTo: one('yearTo') ? Number(one('yearTo')) : undefined,
    applicant: one('applicant'),
    ipc: one('ipc'),
    standard: one('standard'),
    sort: state.sort === 'NEWEST' || !state.q ? 'NEWEST' : 'RELEVANCE',
    offset: state.cursor ? undefined : offsetOf(state),
    cursor: state.cursor,
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

function DidYouMean({ words, state }: { words: string | null | undefined; state: SearchState }) {
  const { t } = useTranslation('catalog');
  if (!words) return null;
  return (
    <p className={styles.meant} role="status">
      {t('search.didYouMean')}
      <Link to={`/search?${writeSearch(changed(state, { q: words }))}`}>{words}</Link>
    </p>
  );
}

function Download({ query }: { query: CorpusQuery }) {
  const { t } = useTranslation('catalog');
  return (
    <p className={styles.download}>
      {t('search.download')}
      <a href={exportAddress(query, 'CSV')} download aria-label={t('search.downloadCsv')}>
        CSV
      </a>
      <a href={exportAddress(query, 'JSONL')} download aria-label={t('search.downloadJsonl')}>
        JSONL
      </a>
    </p>
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
