import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { RouterProvider } from 'react-router';
import { createQueryClient } from '@/shared/api/queryClient';
import { currentSession } from '@/shared/auth/session';
import { Toaster } from '@/shared/ui/toast';
import { afterSignIn, type Router } from './router';

const OidcBridge = lazy(() => import('@/shared/auth/OidcBridge'));

export function App({ router }: { router: Router }) {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toaster />
      <Suspense fallback={null}>
        <OidcBridge
          onSignedIn={(returnTo) =>
            router.navigate(afterSignIn(currentSession(), returnTo), { replace: true })
          }
        />
      </Suspense>
    </QueryClientProvider>
  );
}
