import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  { path: '', lazy: page(() => import('./pages/HomePage'), 'catalog', 'answer') },
  {
    path: 'search',
    lazy: page(() => import('./pages/SearchPage'), 'catalog', 'answer', 'savedSearches'),
  },
  {
    path: 'saved-searches',
    lazy: page(() => import('./pages/SavedSearchesPage'), 'savedSearches', 'answer'),
  },
  {
    path: 'saved-searches/:id',
    lazy: page(() => import('./pages/SavedSearchPage'), 'savedSearches', 'answer'),
  },
  { path: 'documents/:id', lazy: page(() => import('./pages/DocumentPage'), 'catalog', 'answer') },
  { path: 'craftsmen', lazy: page(() => import('./pages/CraftsmenPage'), 'catalog') },
  { path: 'craftsmen/:id', lazy: page(() => import('./pages/CraftsmanPage'), 'catalog') },
];
