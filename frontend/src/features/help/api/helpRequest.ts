import { queryOptions } from '@tanstack/react-query';
import { achievements, body, idempotencyKey, ifMatch, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import type { HelpRequest } from '@/shared/case/types';

export type HelpRequestDraft = components['schemas']['HelpRequestDraft'];

export function createRequest(draft: HelpRequestDraft, key: string): Promise<HelpRequest> {
  return body(
    matching.POST('/api/v1/help-requests', {
      headers: idempotencyKey(key),
      body: draft,
    }),
  );
}

export function updateRequest(current: HelpRequest, draft: HelpRequestDraft): Promise<HelpRequest> {
  return body(
    matching.PUT('/api/v1/help-requests/{id}', {
      params: { path: { id: current.id }, header: ifMatch(current.version) },
      body: draft,
    }),
  );
}

export function submitRequest(current: HelpRequest): Promise<HelpRequest> {
  return body(
    matching.POST('/api/v1/help-requests/{id}/submission', {
      params: { path: { id: current.id }, header: ifMatch(current.version) },
    }),
  );
}

/** What is already known about such a problem, while it is being described. */
export const similarWhileTyping = (text: string) =>
  queryOptions({
    queryKey: ['corpus', 'while-typing', text],
    queryFn: ({ signal }) =>
      body(
        achievements.GET('/api/v1/corpus', {
          params: { query: { q: text, limit: 5, offset: 0, sort: 'RELEVANCE' } },
          signal,
        }),
      ),
    staleTime: 60_000,
  });
