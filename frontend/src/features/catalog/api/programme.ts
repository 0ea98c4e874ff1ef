import { queryOptions } from '@tanstack/react-query';
import { body, matching } from '@/shared/api/clients';

export const programmeSummary = queryOptions({
  queryKey: ['statistics', 'summary', {}],
  // Said outright: without a region an officer would get the figures of their own union.
  queryFn: ({ signal }) =>
    body(
      matching.GET('/api/v1/statistics/summary', { params: { query: { region: 'CN' } }, signal }),
    ),
});
