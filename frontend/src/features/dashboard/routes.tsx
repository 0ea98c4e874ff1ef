import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'union/dashboard',
    lazy: page(() => import('./pages/DashboardPage'), 'dashboard', 'figures', 'tileMap', 'case'),
  },
  {
    path: 'union/bulletin',
    lazy: page(() => import('./pages/BulletinPage'), 'dashboard', 'figures'),
  },
];
