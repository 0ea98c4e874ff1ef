import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readEventStream } from '@/shared/api/eventStream';
import { isOver, type PoolImport } from './imports';

/** Keeps the import on the page as it is on the server, until it is over. */
export function useImportStream(id: string, open: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!open) return;
    const end = new AbortController();
    void readEventStream(
      `/api/v1/pool/imports/${id}/events`,
      ({ event, data }) => {
        if (event !== 'pool-import') return;
        const state = JSON.parse(data) as PoolImport;
        queries.setQueryData(['pool-import', id], state);
        if (isOver(state.status)) {
          void queries.invalidateQueries({ queryKey: ['pool-imports'] });
          end.abort();
        }
      },
      end.signal,
    );
    return () => end.abort();
  }, [queries, id, open]);
}
