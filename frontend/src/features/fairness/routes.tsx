import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'union/fairness',
    lazy: page(() => import('./pages/FairnessPage'), 'fairness', 'case'),
  },
];
