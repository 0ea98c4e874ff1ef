import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'union/queue',
    lazy: page(() => import('./pages/QueuePage'), 'dispatch', 'case', 'work'),
  },
  {
    path: 'union/requests/:id',
    lazy: page(() => import('./pages/CasePage'), 'dispatch', 'case', 'work'),
  },
  {
    path: 'union/requests/:id/dispatch',
    lazy: page(() => import('./pages/DispatchPage'), 'dispatch', 'case', 'work'),
  },
  {
    path: 'union/requests/:id/dispatch/team',
    lazy: page(() => import('./pages/DispatchPage'), 'dispatch', 'case', 'work'),
  },
];
