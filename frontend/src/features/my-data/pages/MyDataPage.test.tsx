import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { aCraftsman, anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import MyDataPage from './MyDataPage';

const open = (account = anOfficer) =>
  renderPage({
    routes: [{ path: 'my-data', Component: MyDataPage }],
    path: '/my-data',
    messages: ['myData'],
    account,
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

const deletionPath = '*/api/v1/personal-data/talent/deletion';
const none = { asked: false, heldBy: [], coolingDays: 7 };
const asked = {
  asked: true,
  askedAt: '2026-11-21T01:00:00Z',
  dueAt: '2026-11-28T01:00:00Z',
  heldBy: [],
  coolingDays: 7,
};

it('says what is deleted and what is kept before a craftsman confirms, and can be taken back', async () => {
  const user = userEvent.setup();
  let state: object = none;
  server.use(
    http.get(deletionPath, () => HttpResponse.json(state)),
    http.post(deletionPath, () => {
      state = asked;
      return HttpResponse.json(state);
    }),
    http.delete(deletionPath, () => {
      state = none;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { container } = await open(aCraftsman);
  await user.click(await screen.findByRole('button', { name: '申请注销' }));
  expect(screen.getByText(/还没答复的邀请自动撤回/)).toBeVisible();
  expect(screen.getByText('7 天后删除')).toBeVisible();
  expect(screen.getByText(/操作日志依法保留/)).toBeVisible();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: '我已了解，申请注销' }));
  await user.click(await screen.findByRole('button', { name: '撤销申请，保留我的数据' }));
  expect(await screen.findByRole('button', { name: '申请注销' })).toBeVisible();
});

it('names the case that somebody still waits in', async () => {
  const user = userEvent.setup();
  server.use(
    http.get(deletionPath, () => HttpResponse.json(none)),
    http.post(deletionPath, () =>
      HttpResponse.json(
        { title: '冲突', detail: '还有企业在等您上门：JQ-2026-440306-000012。', status: 409 },
        { status: 409 },
      ),
    ),
  );
  await open(aCraftsman);
  await user.click(await screen.findByRole('button', { name: '申请注销' }));
  await user.click(screen.getByRole('button', { name: '我已了解，申请注销' }));
  expect(await screen.findByText(/JQ-2026-440306-000012/)).toBeVisible();
});

it('does not let officers delete what is the record of their union', async () => {
  await open();
  expect(screen.getByText(/办理记录属于所在单位/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '申请注销' })).toBeNull();
});
