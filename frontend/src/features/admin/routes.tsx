import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

// The confirmation of an act speaks the words of all work.
const operations = ['operations', 'work'] as const;
const audit = page(() => import('./pages/AuditPage'), 'operations');

export const routes: RouteObject[] = [
  { path: 'admin/corpus-imports', lazy: page(() => import('./pages/ImportsPage'), 'admin') },
  {
    path: 'admin/corpus-imports/format',
    lazy: page(() => import('./pages/ImportFormatPage'), 'admin'),
  },
  { path: 'admin/corpus-imports/:id', lazy: page(() => import('./pages/ImportPage'), 'admin') },
  { path: 'admin/code-lists', lazy: page(() => import('./pages/CodeListsPage'), 'admin') },
  { path: 'admin/webhooks', lazy: page(() => import('./pages/WebhooksPage'), ...operations) },
  { path: 'admin/deliveries', lazy: page(() => import('./pages/DeliveriesPage'), ...operations) },
  { path: 'admin/audit', lazy: audit },
  { path: 'union/audit', lazy: audit },
];
