import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  { path: 'studios', lazy: page(() => import('./pages/StudiosPage'), 'studios', 'work') },
  { path: 'studios/:id', lazy: page(() => import('./pages/StudioPage'), 'studios', 'work') },
  {
    path: 'craftsman/studios',
    lazy: page(() => import('./pages/OwnStudiosPage'), 'studios', 'work'),
  },
  {
    path: 'craftsman/studios/new',
    lazy: page(() => import('./pages/NewStudioPage'), 'studios', 'work'),
  },
  {
    path: 'craftsman/studios/:id',
    lazy: page(() => import('./pages/OwnStudioPage'), 'studios', 'work'),
  },
  {
    path: 'union/studios',
    lazy: page(() => import('./pages/ManagedStudiosPage'), 'studios', 'work'),
  },
  {
    path: 'union/studios/:id',
    lazy: page(() => import('./pages/ManagedStudioPage'), 'studios', 'work'),
  },
];
