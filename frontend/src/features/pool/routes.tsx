import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  { path: 'union/pool', lazy: page(() => import('./pages/PoolPage'), 'pool', 'work') },
  { path: 'union/pool/:id', lazy: page(() => import('./pages/PoolImportPage'), 'pool') },
];
