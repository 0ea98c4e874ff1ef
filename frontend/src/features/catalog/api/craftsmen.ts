import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { body, talent } from '@/shared/api/clients';
import type { components, operations } from '@/shared/api/generated/talent-service';

export type CraftsmanCard = components['schemas']['CraftsmanCard'];
export type CraftsmanProfile = components['schemas']['CraftsmanProfile'];
export type CraftsmenQuery = NonNullable<operations['searchCraftsmen']['parameters']['query']>;

export const searchCraftsmen = (query: CraftsmenQuery) =>
  queryOptions({
    queryKey: ['craftsmen', 'search', query],
    queryFn: ({ signal }) => body(talent.GET('/api/v1/craftsmen', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const craftsmanProfile = (id: string) =>
  queryOptions({
    queryKey: ['craftsman', id],
    queryFn: ({ signal }) =>
      body(talent.GET('/api/v1/craftsmen/{id}', { params: { path: { id } }, signal })),
  });

/** Accredited studios that somebody leads or belongs to. */
export const studiosOf = (craftsman: string) =>
  queryOptions({
    queryKey: ['studios', 'of', craftsman],
    queryFn: ({ signal }) =>
      body(talent.GET('/api/v1/studios', { params: { query: { craftsman, limit: 20 } }, signal })),
  });
