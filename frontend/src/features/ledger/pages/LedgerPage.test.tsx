import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import LedgerPage from './LedgerPage';

const question = {
  id: 'q1',
  question: '盾构机刀盘卡死怎么办',
  trade: '盾构',
  region: { code: '440306', name: '广东省深圳市宝安区' },
  timesAsked: 3,
  variants: [
    { question: '盾构机的刀盘卡住了', timesAsked: 2, lastAskedAt: '2026-11-20T01:00:00Z' },
  ],
  firstAskedAt: '2026-11-19T01:00:00Z',
  lastAskedAt: '2026-11-20T01:00:00Z',
  status: 'OPEN',
};

const demand = {
  questions: 1,
  timesAsked: 3,
  regions: [{ region: { code: '440000', name: '广东省' }, questions: 1, timesAsked: 3 }],
  trades: [{ trade: '盾构', questions: 1, timesAsked: 3 }],
};

it('narrows the list by the figures of the demand map, and shows other wordings', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/unanswered-questions', ({ request }) => {
      asked.push(decodeURIComponent(new URL(request.url).search));
      return HttpResponse.json({ items: [question] });
    }),
    http.get('*/api/v1/unanswered-questions/demand', () => HttpResponse.json(demand)),
  );
  const user = userEvent.setup();
  const { container, router } = await renderPage({
    routes: [{ path: 'union/ledger', Component: LedgerPage }],
    path: '/union/ledger',
    messages: ['ledger', 'work', 'tileMap'],
    account: { ...anOfficer, unionScope: 'CN' },
  });
  expect(await screen.findByText('另有 1 种问法')).toBeVisible();
  expect(screen.getByText('盾构机的刀盘卡住了')).toBeInTheDocument();
  await expectAccessible(container);

  await user.click(screen.getByRole('button', { name: '盾构' }));
  expect(router.state.location.search).toContain('trade=');
  await waitFor(() => expect(asked.at(-1)).toContain('trade=盾构'));
});
