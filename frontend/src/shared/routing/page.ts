import type { ComponentType } from 'react';
import { loadMessages } from '@/shared/i18n/i18n';

/**
 * A lazily loaded page with the message namespaces it needs:
 * `{ path: 'union/queue', lazy: page(() => import('./pages/QueuePage'), 'dispatch') }`.
 */
export function page(load: () => Promise<{ default: ComponentType }>, ...namespaces: string[]) {
  return async () => {
    const [module] = await Promise.all([load(), loadMessages(...namespaces)]);
    return { Component: module.default };
  };
}
