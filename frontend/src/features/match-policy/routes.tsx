import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'union/match-policy',
    lazy: page(() => import('./pages/MatchPolicyPage'), 'matchPolicy', 'dispatch', 'work'),
  },
];
