import { queryOptions } from '@tanstack/react-query';
import { body, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';
import { isProblem } from '@/shared/api/problem';

export type Enterprise = components['schemas']['Enterprise'];
export type EnterpriseRequest = components['schemas']['EnterpriseRequest'];

/** The caller's enterprise; null when the account has not registered one yet. */
export const myEnterprise = queryOptions({
  queryKey: ['enterprise', 'me'],
  queryFn: async ({ signal }): Promise<Enterprise | null> => {
    try {
      return await body(matching.GET('/api/v1/enterprises/me', { signal }));
    } catch (failure) {
      if (isProblem(failure, 404)) return null;
      throw failure;
    }
  },
});
