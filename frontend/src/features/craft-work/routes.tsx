import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'craftsman/visits',
    lazy: page(() => import('./pages/WorkPage'), 'craftWork', 'case'),
  },
  {
    path: 'craftsman/requests/:id',
    lazy: page(() => import('./pages/CasePage'), 'craftWork', 'case', 'answer'),
  },
  {
    path: 'craftsman/requests/:id/visits/:visitId',
    lazy: page(() => import('./pages/VisitPage'), 'craftWork', 'case'),
  },
  {
    path: 'craftsman/calendar',
    lazy: page(() => import('./pages/CalendarPage'), 'craftWork', 'case'),
  },
  {
    path: 'craftsman/profile',
    lazy: page(() => import('./pages/ProfilePage'), 'craftWork', 'work', 'profileChanges'),
  },
];
