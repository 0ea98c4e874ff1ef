import { queryOptions } from '@tanstack/react-query';
import { body, talent } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/talent-service';

export type CodeEntry = components['schemas']['CodeEntry'];
export type CodeListName = 'regions' | 'industries' | 'occupations';

/** The children of a code (top level without one); lists change yearly, so they are kept. */
export function codeChildren(list: CodeListName, parent: string | undefined) {
  return queryOptions({
    queryKey: ['code-list', list, parent ?? ''],
    queryFn: ({ signal }) =>
      body(
        talent.GET('/api/v1/code-lists/{list}', {
          params: { path: { list }, query: { parent, limit: 1000 } },
          signal,
        }),
      ).then((answer) => answer.items),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
