import { queryOptions } from '@tanstack/react-query';
import { body, matching } from '@/shared/api/clients';
import type { components } from '@/shared/api/generated/matching-service';

export type Notification = components['schemas']['Notification'];

export const notificationsKey = ['notifications'] as const;

export const unreadCount = queryOptions({
  queryKey: [...notificationsKey, 'unread-count'],
  queryFn: ({ signal }) => body(matching.GET('/api/v1/notifications/unread-count', { signal })),
  // The stream keeps it true; this is for when the stream cannot be had.
  refetchInterval: 120_000,
});

export function readOne(id: string) {
  return matching.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } });
}

export function readAll() {
  return matching.POST('/api/v1/notifications/read-all');
}
