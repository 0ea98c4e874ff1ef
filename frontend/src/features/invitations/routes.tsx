import type { RouteObject } from 'react-router';
import { page } from '@/shared/routing/page';

export const routes: RouteObject[] = [
  {
    path: 'craftsman/inbox',
    lazy: page(() => import('./pages/InboxPage'), 'invitations', 'case'),
  },
  {
    path: 'craftsman/inbox/suitable',
    lazy: page(() => import('./pages/SuitablePage'), 'invitations', 'case', 'dispatch'),
  },
  {
    path: 'craftsman/inbox/:id',
    lazy: page(() => import('./pages/InvitationPage'), 'invitations', 'case'),
  },
];
