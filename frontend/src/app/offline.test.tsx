import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible } from '@/test/axe';
import '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { OfflineBar } from './Offline';
import { WorkLayout } from './WorkLayout';

function network(there: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(there);
  window.dispatchEvent(new Event(there ? 'online' : 'offline'));
}

afterEach(() => vi.restoreAllMocks());

it('says what still works while there is no network, and goes when it is back', async () => {
  network(false);
  const { container } = await renderPage({
    routes: [{ path: '/', Component: OfflineBar }],
    path: '/',
  });
  expect(screen.getByRole('status')).toHaveTextContent('填写的内容保存在本机');
  await expectAccessible(container);
  act(() => network(true));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('stays where it is instead of leaving for a log-in that cannot be reached', async () => {
  network(false);
  await renderPage({
    routes: [{ path: '/craftsman', element: <WorkLayout door="craftsman" /> }],
    path: '/craftsman',
  });
  expect(screen.getByText('现在没有网络')).toBeVisible();
});
