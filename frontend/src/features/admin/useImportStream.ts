import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readEventStream } from '@/shared/api/eventStream';
import { type CorpusImport, isOver } from './imports';

/** Keeps the import on the page as it is on the server, until it is over. */
export function useImportStream(id: string, open: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!open) return;
    const end = new AbortController();
    void readEventStream(
      `/api/v1/corpus-imports/${id}/events`,
      ({ event, data }) => {
        if (event !== 'corpus-import') return;
        const state = JSON.parse(data) as CorpusImport;
        queries.setQueryData(['import', id], state);
        if (isOver(state.status)) {
          void queries.invalidateQueries({ queryKey: ['imports'] });
          end.abort();
        }
      },
      end.signal,
    );
    return () => end.abort();
  }, [queries, id, open]);
}
