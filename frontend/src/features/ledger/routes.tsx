import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'union/ledger',
    lazy: page(() => import('./pages/LedgerPage'), 'ledger', 'work', 'tileMap'),
  },
];
