import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'union/week-plans',
    lazy: page(() => import('./pages/WeekPlansPage'), 'planning', 'work'),
  },
  {
    path: 'union/week-plans/:id',
    lazy: page(() => import('./pages/WeekPlanPage'), 'planning', 'case', 'work'),
  },
];
