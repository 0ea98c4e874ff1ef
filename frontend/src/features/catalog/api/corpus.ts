import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { achievements, body } from '@/shared/api/clients';
import type { components, operations } from '@/shared/api/generated/achievements-service';

export type CorpusHit = components['schemas']['CorpusHit'];
export type CorpusDocument = components['schemas']['CorpusDocument'];
export type CorpusQuery = NonNullable<operations['searchCorpus']['parameters']['query']>;

export const searchCorpus = (query: CorpusQuery) =>
  queryOptions({
    queryKey: ['corpus', 'search', query],
    queryFn: ({ signal }) =>
      body(achievements.GET('/api/v1/corpus', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** The address of the same results as a file; the browser streams it to the disk. */
export function exportAddress(query: CorpusQuery, format: 'CSV' | 'JSONL'): string {
  const { limit, offset, cursor, facets, sort, ...search } = query;
  const params = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null) params.append(name, String(one));
    }
  }
  return `/api/v1/corpus/export?${params}`;
}

export const corpusDocument = (id: string) =>
  queryOptions({
    queryKey: ['corpus', id],
    queryFn: ({ signal }) =>
      body(achievements.GET('/api/v1/corpus/{id}', { params: { path: { id } }, signal })),
  });

export const similarDocuments = (id: string) =>
  queryOptions({
    queryKey: ['corpus', id, 'similar'],
    queryFn: ({ signal }) =>
      body(
        achievements.GET('/api/v1/corpus/{id}/similar', {
          params: { path: { id }, query: { limit: 5 } },
          signal,
        }),
      ),
  });

export const suggestions = (q: string) =>
  queryOptions({
    queryKey: ['corpus', 'suggestions', q],
    queryFn: ({ signal }) =>
      body(achievements.GET('/api/v1/corpus/suggestions', { params: { query: { q } }, signal })),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });

export const publishedAchievement = (id: string) =>
  queryOptions({
    queryKey: ['achievement', id],
    queryFn: ({ signal }) =>
      body(achievements.GET('/api/v1/achievements/{id}', { params: { path: { id } }, signal })),
  });
