import { Navigate, type RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  { path: 'union/verification', element: <Navigate to="/union/verification/outcomes" replace /> },
  {
    path: 'union/verification/outcomes',
    lazy: page(() => import('./pages/OutcomesPage'), 'verification', 'case', 'work'),
  },
  {
    path: 'union/verification/enterprises',
    lazy: page(() => import('./pages/EnterprisesPage'), 'verification', 'work'),
  },
  {
    path: 'union/verification/craftsmen',
    lazy: page(() => import('./pages/CraftsmenPage'), 'verification', 'work'),
  },
  {
    path: 'union/enterprises/:id',
    lazy: page(() => import('./pages/EnterprisePage'), 'verification', 'work'),
  },
  {
    path: 'union/craftsmen/:id',
    lazy: page(() => import('./pages/CraftsmanPage'), 'verification', 'work', 'profileChanges'),
  },
  {
    path: 'union/case-studies',
    lazy: page(() => import('./pages/CaseStudiesPage'), 'verification', 'work'),
  },
  {
    path: 'union/case-studies/:id',
    lazy: page(() => import('./pages/CaseStudyPage'), 'verification', 'work'),
  },
];
