import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'union/review',
    lazy: page(() => import('./pages/ReviewQueuePage'), 'review', 'work'),
  },
  {
    path: 'union/review/:id',
    lazy: page(() => import('./pages/ReviewPage'), 'review', 'work'),
  },
  {
    path: 'craftsman/achievements',
    lazy: page(() => import('./pages/OwnAchievementsPage'), 'review', 'work'),
  },
  {
    path: 'craftsman/achievements/new',
    lazy: page(() => import('./pages/NewAchievementPage'), 'review', 'work'),
  },
  {
    path: 'craftsman/achievements/:id',
    lazy: page(() => import('./pages/OwnAchievementPage'), 'review', 'work'),
  },
];
