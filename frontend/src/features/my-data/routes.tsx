import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  { path: 'my-data', lazy: page(() => import('./pages/MyDataPage'), 'myData') },
];
