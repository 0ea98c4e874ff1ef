import { queryOptions } from '@tanstack/react-query';
import { body, matching } from '@/shared/api/clients';
import { caseKey } from './keys';

/** One case as the caller may see it; read again often enough that a shared screen stays true. */
export function caseQuery(id: string) {
  return queryOptions({
    queryKey: [...caseKey(id), 'detail'],
    queryFn: ({ signal }) =>
      body(matching.GET('/api/v1/help-requests/{id}', { params: { path: { id } }, signal })),
    refetchInterval: 60_000,
  });
}
