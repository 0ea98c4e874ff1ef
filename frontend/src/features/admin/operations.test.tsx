import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Account } from '@/shared/auth/session';
import { expectAccessible } from '@/test/axe';
import '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import AuditPage from './pages/AuditPage';
import DeliveriesPage from './pages/DeliveriesPage';
import WebhooksPage from './pages/WebhooksPage';

const anAdministrator: Account = {
  id: 'guanli',
  name: '平台管理员',
  username: 'guanli',
  roles: ['platform-admin'],
};

const aWebhook = {
  id: 'w1',
  url: 'https://union.example.org/jiangqiao',
  types: ['org.jiangqiao.outcome.verified'],
  description: '深圳市总工会门户',
  active: true,
  createdAt: '2026-11-20T01:00:00Z',
};

const open = (path: string, Component: () => React.ReactNode) =>
  renderPage({
    routes: [{ path, Component }],
    path,
    messages: ['operations', 'work'],
    account: anAdministrator,
  });

it('shows the secret of a new subscription once', async () => {
  const created: unknown[] = [];
  let secretsRead = 0;
  server.use(
    http.get('*/operations/matching/webhooks', () =>
      HttpResponse.json({ items: created.length > 0 ? [aWebhook] : [] }),
    ),
    http.post('*/operations/matching/webhooks', async ({ request }) => {
      created.push(await request.json());
      return HttpResponse.json(aWebhook, { status: 201 });
    }),
    http.get('*/operations/matching/webhooks/w1/secret', () => {
      secretsRead += 1;
      return HttpResponse.json({ secret: 'whsec_example' });
    }),
  );
  const user = userEvent.setup();
  const { container } = await open('/admin/webhooks', WebhooksPage);
  await user.click(await screen.findByRole('button', { name: '新增订阅' }));
  await user.click(screen.getByRole('button', { name: '创建订阅' }));
  expect(screen.getAllByRole('alert')).toHaveLength(3);
  await user.type(screen.getByLabelText('用途'), '深圳市总工会门户');
  await user.type(screen.getByLabelText('接收地址'), aWebhook.url);
  await user.click(screen.getByRole('checkbox', { name: /成效已核实/ }));
  await user.click(screen.getByRole('button', { name: '创建订阅' }));

  const dialog = await screen.findByRole('dialog', { name: '请保存密钥' });
  expect(within(dialog).getByTestId('webhook-secret')).toHaveTextContent('whsec_example');
  expect(created).toEqual([
    { url: aWebhook.url, types: aWebhook.types, description: aWebhook.description },
  ]);
  await user.click(within(dialog).getByRole('button', { name: '已妥善保存' }));
  expect(await screen.findByText(aWebhook.url)).toBeVisible();
  expect(screen.queryByText('whsec_example')).toBeNull();
  expect(secretsRead).toBe(1);
  await expectAccessible(container);
});

it('pauses with a reason and deletes only after asking', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get('*/operations/matching/webhooks', () => HttpResponse.json({ items: [aWebhook] })),
    http.post('*/operations/matching/webhooks/w1/pause', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...aWebhook, active: false });
    }),
    http.delete('*/operations/matching/webhooks/w1', () => {
      sent.push('deleted');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const user = userEvent.setup();
  await open('/admin/webhooks', WebhooksPage);
  await user.click(await screen.findByRole('button', { name: '停用' }));
  let dialog = await screen.findByRole('dialog', { name: '停用这个订阅？' });
  await user.type(within(dialog).getByRole('textbox'), '对方升级');
  await user.click(within(dialog).getByRole('button', { name: '停用' }));
  await waitFor(() => expect(sent).toEqual([{ reason: '对方升级' }]));

  await user.click(screen.getByRole('button', { name: '删除' }));
  dialog = await screen.findByRole('dialog', { name: '删除这个订阅？' });
  expect(dialog).toHaveTextContent('不能撤销');
  await user.click(within(dialog).getByRole('button', { name: '删除' }));
  await waitFor(() => expect(sent).toContain('deleted'));
});

it('sends again what was given up', async () => {
  const dead = (eventId: string) => ({
    eventId,
    type: 'org.jiangqiao.outcome.verified',
    subject: 'JQ-1',
    occurredAt: '2026-11-20T01:00:00Z',
    subscriber: 'webhook:w1',
    status: 'DEAD',
    attempts: 9,
    lastError: 'status 500',
  });
  const sent: string[] = [];
  server.use(
    http.get('*/operations/matching/webhooks', () => HttpResponse.json({ items: [aWebhook] })),
    http.get('*/operations/matching/deliveries', () =>
      HttpResponse.json({ items: [dead('e1'), dead('e2')] }),
    ),
    http.post('*/operations/matching/deliveries/:event/:subscriber/replay', ({ params }) => {
      sent.push(`${params.event} ${decodeURIComponent(String(params.subscriber))}`);
      return new HttpResponse(null, { status: 202 });
    }),
  );
  const user = userEvent.setup();
  const { container } = await open('/admin/deliveries', DeliveriesPage);
  const rows = await screen.findByRole('list', { name: '投递记录' });
  expect(await within(rows).findAllByText('成效已核实 → 深圳市总工会门户')).toHaveLength(2);
  await user.click(within(rows).getAllByRole('button', { name: /重新投递/ })[0] as Element);
  await waitFor(() => expect(sent).toEqual(['e1 webhook:w1']));
  await user.click(screen.getByRole('button', { name: '重新投递列出的 2 个' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '重新投递' }));
  await waitFor(() => expect(sent).toHaveLength(3));
  await expectAccessible(container);
});

it('tells who did what and why, page by page and narrowed by account', async () => {
  const asked: URLSearchParams[] = [];
  const entry = (id: string) => ({
    id,
    at: '2026-11-20T01:00:00Z',
    actor: 'account-1',
    action: 'enterprise.rejected',
    resourceType: 'enterprise',
    resourceId: 'e-1',
    regionCode: '440306',
    details: { reason: '执照不符' },
  });
  server.use(
    http.get('*/operations/matching/audit-entries', ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      return HttpResponse.json(
        query.has('cursor') ? { items: [entry('2')] } : { items: [entry('1')], nextCursor: 'c' },
      );
    }),
  );
  const user = userEvent.setup();
  const { container } = await open('/admin/audit', AuditPage);
  const rows = await screen.findByRole('list', { name: '审计记录' });
  expect(within(rows).getByRole('heading', { name: '退回企业' })).toBeVisible();
  expect(within(rows).getByText('执照不符')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '加载更多' }));
  await waitFor(() => expect(within(rows).getAllByRole('article')).toHaveLength(2));
  await user.type(screen.getByLabelText('操作账号'), 'account-1{Enter}');
  await waitFor(() => expect(asked.at(-1)?.get('actor')).toBe('account-1'));
  await expectAccessible(container);
});
