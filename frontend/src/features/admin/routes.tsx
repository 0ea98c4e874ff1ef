import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  { path: 'admin/corpus-imports', lazy: page(() => import('./pages/ImportsPage'), 'admin') },
  {
    path: 'admin/corpus-imports/format',
    lazy: page(() => import('./pages/ImportFormatPage'), 'admin'),
  },
  { path: 'admin/corpus-imports/:id', lazy: page(() => import('./pages/ImportPage'), 'admin') },
  { path: 'admin/code-lists', lazy: page(() => import('./pages/CodeListsPage'), 'admin') },
];
