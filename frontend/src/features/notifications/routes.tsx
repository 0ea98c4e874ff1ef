import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'notifications',
    lazy: page(() => import('./pages/NotificationsPage'), 'notifications'),
  },
  // Notifications name a case, not a door: the reader's own door shows it.
  { path: 'help-requests/:id', lazy: page(() => import('./pages/CaseRedirect')) },
];
