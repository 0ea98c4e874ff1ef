import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'enterprise/requests',
    lazy: page(() => import('./pages/RequestsPage'), 'help', 'case'),
  },
  {
    path: 'enterprise/new-request',
    lazy: page(() => import('./pages/NewRequestPage'), 'help', 'case', 'answer'),
  },
  {
    path: 'enterprise/requests/:id/edit',
    lazy: page(() => import('./pages/EditRequestPage'), 'help', 'case', 'answer'),
  },
  {
    path: 'enterprise/requests/:id',
    lazy: page(() => import('./pages/CasePage'), 'help', 'case', 'answer'),
  },
  { path: 'enterprise/profile', lazy: page(() => import('./pages/EnterprisePage'), 'help') },
];
