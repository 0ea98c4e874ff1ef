import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { aCraftsman } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import SavedSearchesPage from './SavedSearchesPage';
import SavedSearchPage from './SavedSearchPage';
import SearchPage from './SearchPage';

const saved = {
  id: 's1',
  version: 3,
  name: '细长轴振纹',
  criteria: { q: '振纹', kind: ['LESSON'], trade: '数控加工' },
  paused: false,
  createdAt: '2026-11-20T01:00:00Z',
  lastFoundAt: null,
};

const open = (path: string, signedIn = true) =>
  renderPage({
    routes: [
      { path: 'search', Component: SearchPage },
      { path: 'saved-searches', Component: SavedSearchesPage },
      { path: 'saved-searches/:id', Component: SavedSearchPage },
    ],
    path,
    messages: ['catalog', 'answer', 'savedSearches'],
    account: signedIn ? aCraftsman : undefined,
  });

const noHits = http.get('*/api/v1/corpus', () =>
  HttpResponse.json({ items: [], total: { value: 0, relation: 'EQ' }, facets: {} }),
);

it('keeps the search on the page under a name', async () => {
  const sent: unknown[] = [];
  server.use(
    noHits,
    http.post('*/api/v1/saved-searches', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(saved, { status: 201 });
    }),
  );
  const user = userEvent.setup();
  await open('/search?q=振纹&trade=数控加工&sort=NEWEST');
  await user.click(screen.getByRole('button', { name: '保存搜索' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByLabelText('名称')).toHaveValue('振纹 数控加工');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { name: '振纹 数控加工', criteria: { q: '振纹', kind: [], trade: '数控加工' } },
    ]),
  );
});

it('offers nothing to keep where everything is shown', async () => {
  server.use(noHits);
  await open('/search');
  await screen.findByText('没有找到相关内容');
  expect(screen.queryByRole('button', { name: '保存搜索' })).not.toBeInTheDocument();
});

it('lists what is kept, and pauses it with the version that was seen', async () => {
  const versions: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/saved-searches', () => HttpResponse.json({ items: [saved] })),
    http.post('*/api/v1/saved-searches/s1/pause', ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...saved, paused: true, version: 4 });
    }),
  );
  const user = userEvent.setup();
  const { container } = await open('/saved-searches');
  expect(await screen.findByRole('link', { name: '查看搜索结果' })).toHaveAttribute(
    'href',
    `/search?${new URLSearchParams([
      ['q', '振纹'],
      ['kind', 'LESSON'],
      ['trade', '数控加工'],
    ])}`,
  );
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: '暂停提醒' }));
  await waitFor(() => expect(versions).toEqual(['"3"']));
});

it('shows what has come in', async () => {
  server.use(
    http.get('*/api/v1/saved-searches/s1', () => HttpResponse.json(saved)),
    http.get('*/api/v1/saved-searches/s1/hits', () =>
      HttpResponse.json({
        items: [
          {
            documentId: 'd9',
            kind: 'LESSON',
            title: '消除振纹',
            source: '匠桥示例语料',
            foundAt: '2026-11-21T01:00:00Z',
          },
        ],
      }),
    ),
  );
  const { container } = await open('/saved-searches/s1');
  expect(await screen.findByRole('link', { name: '消除振纹' })).toHaveAttribute(
    'href',
    '/documents/d9',
  );
  await expectAccessible(container);
});

it('asks a visitor to sign in', async () => {
  await open('/saved-searches', false);
  expect(screen.getByRole('button', { name: '登录' })).toBeVisible();
});
