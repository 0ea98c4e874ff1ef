import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { type Door, doorOf, mayEnter, pathOf } from '@/shared/auth/doors';
import type { Session } from '@/shared/auth/session';
import { page } from '@/shared/routing/page';
import { PageFailure } from './PageFailure';
import { PageLoading } from './PageLoading';
import { PublicLayout } from './PublicLayout';

/**
 * A feature adds its pages by exporting `routes` from `features/<feature>/routes.tsx`. The first
 * segment of a route's path says through which door it is reached: `union/queue` belongs to the
 * union door, `search` to the public one.
 */
const features = import.meta.glob<{ routes: RouteObject[] }>('../features/*/routes.tsx', {
  eager: true,
});

const workDoors = ['enterprise', 'craftsman', 'union', 'admin'] as const;

/** Where each work door opens. */
const firstPage: Record<(typeof workDoors)[number], string> = {
  enterprise: '/enterprise/requests',
  craftsman: '/craftsman/inbox',
  union: '/union/queue',
  admin: '/admin/corpus-imports',
};

function doorOfPath(path: string | undefined): Door {
  const segment = path?.split('/')[0];
  return workDoors.find((door) => door === segment) ?? 'public';
}

function pagesOf(door: Door): RouteObject[] {
  return Object.values(features)
    .flatMap((feature) => feature.routes)
    .filter((route) => doorOfPath(route.path) === door)
    .map((route) => ({ ...route, ErrorBoundary: PageFailure }) as RouteObject);
}

function workDoor(door: (typeof workDoors)[number]): RouteObject {
  return {
    lazy: async () => {
      const { WorkLayout } = await import('./WorkLayout');
      return { element: <WorkLayout door={door} /> };
    },
    HydrateFallback: PageLoading,
    ErrorBoundary: PageFailure,
    children: [
      { path: door, element: <Navigate to={firstPage[door]} replace /> },
      ...pagesOf(door),
      { path: `${door}/*`, lazy: page(() => import('./NotFoundPage')) },
    ],
  };
}

export function createRouter() {
  return createBrowserRouter([
    {
      element: <PublicLayout />,
      ErrorBoundary: PageFailure,
      HydrateFallback: PageLoading,
      children: [
        ...pagesOf('public'),
        { path: 'login/callback', lazy: page(() => import('./SigningInPage')) },
        { path: '*', lazy: page(() => import('./NotFoundPage')) },
      ],
    },
    ...workDoors.map(workDoor),
  ]);
}

export type Router = ReturnType<typeof createRouter>;

/** When the page that the address names can be drawn. */
export function whenReady(router: Router): Promise<void> {
  return new Promise((ready) => {
    if (router.state.initialized) ready();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      ready();
    });
  });
}

/** Back to where the person was, unless that was a public page: then through their own door. */
export function afterSignIn(session: Session, returnTo: string): string {
  if (session.state !== 'signed-in') return returnTo;
  const asked = doorOfPath(returnTo.slice(1));
  const { roles } = session.account;
  if (asked !== 'public' && mayEnter(asked, roles)) return returnTo;
  if (asked === 'public' && returnTo !== '/') return returnTo;
  return pathOf(doorOf(roles));
}
