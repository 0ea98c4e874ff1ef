import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

const lazy = page(() => import('./pages/ServiceLevelsPage'), 'serviceLevels', 'case');

export const routes: RouteObject[] = [
  { path: 'union/service-levels', lazy },
  { path: 'admin/service-levels', lazy },
  {
    path: 'admin/working-calendar',
    lazy: page(() => import('./pages/WorkingCalendarPage'), 'serviceLevels'),
  },
];
