import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import type { Account } from '@/shared/auth/session';
import { publishSession } from '@/shared/auth/session';
import { loadMessages } from '@/shared/i18n/i18n';

/** Shows the page that `routes` have at `path`, as a visitor or as `account`. */
export async function renderPage({
  routes,
  path,
  messages = [],
  account,
}: {
  routes: RouteObject[];
  path: string;
  messages?: string[];
  account?: Account;
}) {
  publishSession(account ? { state: 'signed-in', account } : { state: 'anonymous' });
  await loadMessages(...messages);
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  });
  const view = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router };
}
