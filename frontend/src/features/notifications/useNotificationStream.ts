import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readEventStream } from '@/shared/api/eventStream';
import { notificationsKey, unreadCount } from './api/notifications';

/** Keeps the unread count true while the page is open, and cases fresh when something happens. */
export function useNotificationStream(accountId: string): void {
  const queries = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another account needs another stream
  useEffect(() => {
    const end = new AbortController();
    void readEventStream(
      '/api/v1/notifications/stream',
      ({ event, data }) => {
        if (event === 'unread-count') {
          queries.setQueryData(unreadCount.queryKey, JSON.parse(data) as { count: number });
        } else if (event === 'notification') {
          void queries.invalidateQueries({ queryKey: notificationsKey });
          void queries.invalidateQueries({ queryKey: ['case'] });
        }
      },
      end.signal,
    );
    return () => end.abort();
  }, [queries, accountId]);
}
