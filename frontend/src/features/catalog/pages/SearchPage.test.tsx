import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import SearchPage from './SearchPage';

const hit = {
  id: 'd1',
  kind: 'KNOWLEDGE',
  title: '车细长轴有锥度怎么办',
  highlight: '外圆出现<mark>锥度</mark>',
  snippet: '外圆出现锥度',
  trade: '数控加工',
  year: 2025,
  source: '匠桥示例语料',
  score: 1,
};

const found = (items: object[]) => ({
  items,
  total: { value: items.length, relation: 'EQ' },
  facets: { kind: [{ value: 'KNOWLEDGE', count: 1 }], trade: [{ value: '数控加工', count: 1 }] },
});

const open = (path: string) =>
  renderPage({
    routes: [{ path: 'search', Component: SearchPage }],
    path,
    messages: ['catalog', 'answer', 'savedSearches'],
  });

it('asks for what stands in the address and narrows by facets', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/corpus', ({ request }) => {
      asked.push(decodeURIComponent(new URL(request.url).search));
      return HttpResponse.json(found([hit]));
    }),
  );
  const user = userEvent.setup();
  const { container, router } = await open('/search?q=锥度');
  expect(await screen.findByRole('link', { name: hit.title })).toHaveAttribute(
    'href',
    '/documents/d1',
  );
  expect(asked[0]).toContain('q=锥度');
  expect(asked[0]).toContain('sort=RELEVANCE');

  await user.click(screen.getByRole('button', { name: /技术知识/ }));
  expect(router.state.location.search).toContain('kind=KNOWLEDGE');
  expect(asked.at(-1)).toContain('kind=KNOWLEDGE');
  await expectAccessible(container);
});

it('offers to ask when nothing is found', async () => {
  server.use(http.get('*/api/v1/corpus', () => HttpResponse.json(found([]))));
  await open('/search?q=月球车');
  expect(await screen.findByRole('link', { name: '直接提问' })).toHaveAttribute(
    'href',
    `/ask?q=${encodeURIComponent('月球车')}`,
  );
});

it("shows the service's own words and the request id when it refuses", async () => {
  server.use(
    http.get('*/api/v1/corpus', () =>
      HttpResponse.json(
        { title: '服务暂时不可用', detail: '检索服务没有响应。', status: 503, requestId: 'r-7' },
        { status: 503 },
      ),
    ),
  );
  await open('/search');
  expect(await screen.findByRole('alert')).toHaveTextContent('检索服务没有响应。');
  expect(screen.getByText('r-7')).toBeVisible();
});

it('says when the index cannot search by meaning', async () => {
  server.use(
    http.get('*/api/v1/corpus', () => HttpResponse.json({ ...found([hit]), rankedBy: 'WORDS' })),
  );
  await open('/search?q=细长轴');
  expect(await screen.findByText(/目前只按字词检索/)).toBeVisible();
});

it('points out a slip and takes the results along', async () => {
  server.use(
    http.get('*/api/v1/corpus', () => HttpResponse.json({ ...found([hit]), didYouMean: '细长轴' })),
  );
  await open('/search?q=细长周&kind=KNOWLEDGE&kind=LESSON&sort=NEWEST');
  expect(await screen.findByRole('link', { name: '细长轴' })).toHaveAttribute(
    'href',
    expect.stringContaining(`q=${encodeURIComponent('细长轴')}`),
  );
  const address = screen.getByRole('link', { name: '下载结果为 CSV 表格' }).getAttribute('href');
  const params = new URLSearchParams(address?.split('?')[1]);
  expect(params.get('format')).toBe('CSV');
  expect(params.getAll('kind')).toEqual(['KNOWLEDGE', 'LESSON']);
  expect(params.has('limit')).toBe(false);
});

it('narrows by what is typed and clears it again', async () => {
  server.use(http.get('*/api/v1/corpus', () => HttpResponse.json(found([hit]))));
  const user = userEvent.setup();
  const { container, router } = await open('/search?q=锥度&page=3');
  await user.click(await screen.findByText('更多条件'));
  await user.type(screen.getByLabelText('申请人'), '格力');
  await user.type(screen.getByLabelText('起始年份'), '2015');
  await user.click(screen.getByRole('button', { name: '应用' }));
  const params = new URLSearchParams(router.state.location.search);
  expect(params.get('applicant')).toBe('格力');
  expect(params.get('yearFrom')).toBe('2015');
  expect(params.has('page')).toBe(false);
  await expectAccessible(container);

  await user.click(screen.getByRole('button', { name: '清除' }));
  expect(router.state.location.search).not.toContain('applicant');
});

it('takes two years in either order', async () => {
  server.use(http.get('*/api/v1/corpus', () => HttpResponse.json(found([hit]))));
  const user = userEvent.setup();
  const { router } = await open('/search?q=锥度');
  await user.click(await screen.findByText('更多条件'));
  await user.type(screen.getByLabelText('起始年份'), '2020');
  await user.type(screen.getByLabelText('截止年份'), '2010');
  await user.click(screen.getByRole('button', { name: '应用' }));
  const params = new URLSearchParams(router.state.location.search);
  expect(params.get('yearFrom')).toBe('2010');
  expect(params.get('yearTo')).toBe('2020');
});

it('goes on by age where the bound of the pages is reached', async () => {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/v1/corpus', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({
        ...found([hit]),
        total: { value: 5000, relation: 'GTE' },
        nextCursor: 'further',
      });
    }),
  );
  const user = userEvent.setup();
  await open('/search?page=51');
  await user.click(await screen.findByRole('button', { name: '下一页' }));
  expect(await screen.findByText('第 52 页')).toBeVisible();
  expect(asked.at(-1)?.get('cursor')).toBe('further');
  expect(asked.at(-1)?.has('offset')).toBe(false);
});
