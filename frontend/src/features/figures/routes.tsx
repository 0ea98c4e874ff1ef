import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  { path: 'figures', lazy: page(() => import('./pages/FiguresPage'), 'figures', 'tileMap') },
];
