import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

/** Reads are tried again when the network or a service was away, never when the answer was "no". */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, failure) =>
          failures < 2 && isProblem(failure) && (failure.offline || failure.status >= 502),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
