import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  { path: 'ask', lazy: page(() => import('./pages/AskPage'), 'ask', 'answer') },
];
