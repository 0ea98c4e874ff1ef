import { queryOptions } from '@tanstack/react-query';
import { body, talent } from '@/shared/api/clients';
import { isProblem } from '@/shared/api/problem';

/** The caller's own profile; null for someone who has not registered yet. */
export const ownProfile = queryOptions({
  queryKey: ['own-profile'],
  queryFn: async ({ signal }) => {
    try {
      return await body(talent.GET('/api/v1/craftsmen/me', { signal }));
    } catch (failure) {
      if (isProblem(failure, 404)) return null;
      throw failure;
    }
  },
});
