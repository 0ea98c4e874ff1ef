import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { RouterProvider } from 'react-router';
import { createQueryClient } from '@/shared/api/queryClient';
import { currentSession } from '@/shared/auth/session';
import { Toaster } from '@/shared/ui/toast';
import { OfflineBar } from './Offline';
import { afterSignIn, type Router } from './router';
import { UpdatePrompt } from './UpdatePrompt';

const OidcBridge = lazy(() => import('@/shared/auth/OidcBridge'));

export function App({ router }: { router: Router }) {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <OfflineBar />
      <RouterProvider router={router} />
      <Toaster />
      <UpdatePrompt />
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
