import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import MyDataPage from './MyDataPage';

const open = () =>
  renderPage({
    routes: [{ path: 'my-data', Component: MyDataPage }],
    path: '/my-data',
    messages: ['myData'],
    account: anOfficer,
  });

it('gathers from every service what is held about the person', async () => {
  const user = userEvent.setup();
  server.use(
    http.get('*/api/v1/personal-data/:service', ({ params }) =>
      HttpResponse.json({
        service: params.service,
        account: 'a',
        at: '2026-11-21T01:00:00Z',
        kept:
          params.service === 'achievements'
            ? [{ kind: 'savedSearches', records: [{ name: '细长轴' }] }]
            : [{ kind: 'auditEntries', records: [{}, {}] }],
      }),
    ),
  );
  const { container } = await open();
  await user.click(screen.getByRole('button', { name: '查看我的数据' }));
  expect(await screen.findByText('保存的搜索')).toBeVisible();
  expect(screen.getByText('4 条')).toBeVisible();
  expect(screen.getByRole('button', { name: '下载 JSON 文件' })).toBeVisible();
  await expectAccessible(container);
});

it('shows nothing that would look complete when a service does not answer', async () => {
  const user = userEvent.setup();
  server.use(
    http.get('*/api/v1/personal-data/:service', ({ params }) =>
      params.service === 'matching'
        ? HttpResponse.json({ title: '服务暂时不可用', status: 503 }, { status: 503 })
        : HttpResponse.json({ service: 'x', account: 'a', at: '', kept: [] }),
    ),
  );
  await open();
  await user.click(screen.getByRole('button', { name: '查看我的数据' }));
  expect(await screen.findByText('服务暂时不可用')).toBeVisible();
  expect(screen.queryByRole('button', { name: '下载 JSON 文件' })).toBeNull();
});
