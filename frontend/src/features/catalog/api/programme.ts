import { queryOptions } from '@tanstack/react-query';
import { body, matching } from '@/shared/api/clients';

export const programmeSummary = queryOptions({
  queryKey: ['statistics', 'summary', {}],
  queryFn: ({ signal }) => body(matching.GET('/api/v1/statistics/summary', { signal })),
});
