import { queryOptions } from '@tanstack/react-query';
import { achievements, body, idempotencyKey, ifMatch } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/achievements-service';
import { type SearchState, writeSearch } from '../searchState';

export type SavedSearch = components['schemas']['SavedSearch'];
export type SearchCriteria = components['schemas']['SearchCriteria'];

export const savedSearchesKey = ['saved-searches'] as const;

export const savedSearches = queryOptions({
  queryKey: savedSearchesKey,
  queryFn: ({ signal }) => body(achievements.GET('/api/v1/saved-searches', { signal })),
});

export const savedSearch = (id: string) =>
  queryOptions({
    queryKey: [...savedSearchesKey, id],
    queryFn: ({ signal }) =>
      body(achievements.GET('/api/v1/saved-searches/{id}', { params: { path: { id } }, signal })),
  });

export const savedSearchHits = (id: string) =>
  queryOptions({
    queryKey: [...savedSearchesKey, id, 'hits'],
    queryFn: ({ signal }) =>
      body(
        achievements.GET('/api/v1/saved-searches/{id}/hits', { params: { path: { id } }, signal }),
      ),
  });

export const saveSearch = (name: string, criteria: SearchCriteria, key: string) =>
  body(
    achievements.POST('/api/v1/saved-searches', {
      headers: idempotencyKey(key),
      body: { name, criteria },
    }),
  );

export const renameSearch = ({ id, version }: SavedSearch, name: string) =>
  body(
    achievements.PUT('/api/v1/saved-searches/{id}/name', {
      params: { path: { id }, header: ifMatch(version) },
      body: { name },
    }),
  );

export const pauseSearch = ({ id, version }: SavedSearch) =>
  body(
    achievements.POST('/api/v1/saved-searches/{id}/pause', {
      params: { path: { id }, header: ifMatch(version) },
    }),
  );

export const resumeSearch = ({ id, version }: SavedSearch) =>
  body(
    achievements.POST('/api/v1/saved-searches/{id}/resumption', {
      params: { path: { id }, header: ifMatch(version) },
    }),
  );

export const deleteSearch = ({ id }: SavedSearch) =>
  body(achievements.DELETE('/api/v1/saved-searches/{id}', { params: { path: { id } } }));

const single = ['trade', 'industry', 'region', 'ipc', 'standard', 'applicant', 'licence'] as const;

/** What is kept of the search in the address: its words and filters, not its order or page. */
export function criteriaOf({ q, filters }: SearchState): SearchCriteria {
  const one = (name: string) => filters[name]?.[0];
  const year = (name: string) => {
    const value = one(name) ?? one('year');
    return value ? Number(value) : undefined;
  };
  return {
    q: q || undefined,
    kind: (filters.kind ?? []) as SearchCriteria['kind'],
    yearFrom: year('yearFrom'),
    yearTo: year('yearTo'),
    ...Object.fromEntries(single.map((name) => [name, one(name)])),
  };
}

/** Whether there is anything to keep: everything there is cannot be kept. */
export function anythingIn(criteria: SearchCriteria): boolean {
  return partsOf(criteria).length > 0;
}

/** The values that are searched for, as they are shown beside each other. */
export function partsOf(criteria: SearchCriteria): { name: string; value: string }[] {
  return Object.entries(criteria).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one) => one !== undefined && one !== null && one !== '')
      .map((one) => ({ name, value: String(one) })),
  );
}

/** Where the catalogue shows it. */
export function addressOf(criteria: SearchCriteria): string {
  const filters: Record<string, string[]> = {};
  for (const { name, value } of partsOf(criteria)) {
    if (name !== 'q') filters[name] = [...(filters[name] ?? []), value];
  }
  const state = { q: criteria.q ?? '', filters, sort: undefined, page: 1, cursor: undefined };
  return `/search?${writeSearch(state)}`;
}
