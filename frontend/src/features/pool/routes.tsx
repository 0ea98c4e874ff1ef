import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'union/pool',
    lazy: page(() => import('./pages/PoolPage'), 'pool', 'work', 'duplicates'),
  },
  {
    path: 'union/pool/duplicates',
    lazy: page(() => import('./pages/DuplicatesPage'), 'duplicates', 'work'),
  },
  {
    path: 'union/pool/duplicates/:id',
    lazy: page(() => import('./pages/DuplicatePage'), 'duplicates', 'verification', 'work'),
  },
  { path: 'union/pool/:id', lazy: page(() => import('./pages/PoolImportPage'), 'pool') },
];
