import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import { type PoolImport, parseMapping } from '../imports';
import PoolImportPage from './PoolImportPage';
import PoolPage from './PoolPage';

const tried: PoolImport = {
  id: '019aa1b2-0d00-7000-8000-000000000001',
  status: 'DONE',
  fileName: '名册.csv',
  dryRun: true,
  verified: false,
  roster: '广东省工匠名册',
  format: 'CSV',
  encoding: 'GB18030',
  digest: 'd',
  size: 1000,
  bytesRead: 1000,
  total: 3,
  read: 3,
  created: 2,
  updated: 0,
  unchanged: 0,
  failed: 1,
  startedBy: '演示干部',
  createdAt: '2026-11-21T01:00:00Z',
};

const open = (path: string) =>
  renderPage({
    routes: [
      { path: 'union/pool', Component: PoolPage },
      { path: 'union/pool/:id', Component: PoolImportPage },
    ],
    path,
    messages: ['pool', 'work'],
    account: anOfficer,
  });

it('tries a roster first and shows what would happen, and which rows are faulty', async () => {
  const user = userEvent.setup();
  const sent: string[] = [];
  server.use(
    http.get('*/api/v1/pool/imports', () => HttpResponse.json({ items: [] })),
    http.post('*/api/v1/pool/imports', async ({ request }) => {
      sent.push(await request.text());
      return HttpResponse.json(tried, { status: 202 });
    }),
    http.get('*/api/v1/pool/imports/:id', () => HttpResponse.json(tried)),
    http.get('*/api/v1/pool/imports/:id/errors', () =>
      HttpResponse.json({ items: [{ line: 4, field: 'regionCode', message: '必填' }] }),
    ),
  );
  const { container } = await open('/union/pool');
  expect(await screen.findByText('还没有导入过名册')).toBeVisible();
  await expectAccessible(container);

  await user.click(screen.getByRole('button', { name: '先试运行' }));
  expect(screen.getByText('请先选择文件。')).toBeVisible();
  await user.upload(screen.getByLabelText(/名册文件/), new File(['姓名\n甲\n'], '名册.csv'));
  await user.type(screen.getByLabelText(/名册名称/), '广东省工匠名册');
  await user.click(screen.getByRole('button', { name: '先试运行' }));

  expect(await screen.findByText('将新增')).toBeVisible();
  expect(await screen.findByText('第 4 行')).toBeVisible();
  expect(screen.getByText('列 regionCode')).toBeVisible();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatch(/name="dryRun"\s+true/);
  await expectAccessible(container);
});

it('reads which column stands for what', () => {
  expect(parseMapping('单位 = 所在企业\n- 备注\n怎么')).toEqual({
    columns: { 单位: '所在企业' },
    ignored: ['备注'],
    unclear: ['怎么'],
  });
});
