import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import CraftsmenPage from './CraftsmenPage';

const waiting = ['演示工匠·数控一', '演示工匠·数控二'].map((name, i) => ({
  id: `019aa1b2-0d00-7000-8000-00000000000${i}`,
  name,
  status: 'SUBMITTED',
  origin: 'REGISTERED',
  trades: [],
  statusSince: '2026-11-20T01:00:00Z',
  version: 4 + i,
}));

it('verifies those who are ticked, after saying what that does and whom it leaves out', async () => {
  const user = userEvent.setup();
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/craftsmen/managed', () => HttpResponse.json({ items: waiting })),
    http.post('*/api/v1/craftsmen/bulk-verifications/preview', () =>
      HttpResponse.json({
        verified: 1,
        honours: 2,
        refused: [{ id: waiting[1]?.id, name: waiting[1]?.name, reason: 'CHANGED' }],
      }),
    ),
    http.post('*/api/v1/craftsmen/bulk-verifications', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ verified: 1, honours: 2, refused: [] });
    }),
  );
  const { container } = await renderPage({
    routes: [{ path: 'union/verification/craftsmen', Component: CraftsmenPage }],
    path: '/union/verification/craftsmen',
    messages: ['verification', 'work'],
    account: anOfficer,
  });
  await user.click(await screen.findByRole('checkbox', { name: '选择演示工匠·数控一' }));
  expect(screen.getByText('已选 1 人')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '选中列出的' }));
  expect(screen.getByText('已选 2 人')).toBeVisible();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: '批量核实' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/资料有改动/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: '核实' }));
  await waitFor(() =>
    expect(sent).toEqual([{ entries: waiting.map(({ id, version }) => ({ id, version })) }]),
  );
  expect(await screen.findByText('已选 0 人')).toBeVisible();
});
