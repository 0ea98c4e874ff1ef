import { useInfiniteQuery } from '@tanstack/react-query';

export interface PageOf<T> {
  items: T[];
  nextCursor?: string | null;
}

/**
 * A keyset-paged list: `usePages(['inbox', status], (cursor) => body(matching.GET(...)))`.
 * Give the result to `<PagedList>`.
 */
export function usePages<T>(
  key: readonly unknown[],
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<PageOf<T>>,
  options?: { enabled?: boolean; refetchInterval?: number },
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    ...options,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) ?? [] };
}

export type Pages<T> = ReturnType<typeof usePages<T>>;
