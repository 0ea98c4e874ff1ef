import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import { criteria, type Weights } from '../policy';
import MatchPolicyPage from './MatchPolicyPage';

const inForce = {
  version: 3,
  since: '2026-11-20T00:00:00Z',
  author: '演示干部·全国总工会',
  note: '山区路远',
  weights: Object.fromEntries(criteria.map((criterion) => [criterion, 10])),
};

const open = async (unionScope: string) => {
  const tried: Weights[] = [];
  const published: { ifMatch: string | null; body: unknown }[] = [];
  server.use(
    http.get('*/api/v1/match-policies', () => HttpResponse.json({ items: [inForce] })),
    http.post('*/api/v1/match-policies/replay', async ({ request }) => {
      const { weights } = (await request.json()) as { weights: Weights };
      tried.push(weights);
      const place = (name: string) => ({ craftsmanId: name, name, score: 0.8 });
      const near = weights.DISTANCE > 10;
      return HttpResponse.json({
        cases: 1,
        sameFirst: near ? 0 : 1,
        helperRankBefore: 2,
        helperRankAfter: near ? 1 : 2,
        items: [
          {
            helpRequestId: 'r1',
            caseNumber: 'JQ-1',
            title: '细长轴锥度',
            matchedAt: '2026-11-20T01:00:00Z',
            policyVersion: 2,
            sameFirst: !near,
            before: [place('车工一')],
            after: [place(near ? '车工二' : '车工一')],
            helper: { craftsmanId: 'c2', name: '车工二', rankBefore: 2, rankAfter: near ? 1 : 2 },
          },
        ],
      });
    }),
    http.post('*/api/v1/match-policies', async ({ request }) => {
      published.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({ ...inForce, version: 4 }, { status: 201 });
    }),
  );
  const view = await renderPage({
    routes: [{ path: 'union/match-policy', Component: MatchPolicyPage }],
    path: '/union/match-policy',
    messages: ['matchPolicy', 'dispatch', 'work'],
    account: { ...anOfficer, unionScope },
  });
  return { ...view, tried, published };
};

it('weighs past cases again with every move of a slider', async () => {
  const { container, tried } = await open('4403');
  expect(await screen.findByText('首位不变')).toBeVisible();

  fireEvent.change(screen.getByRole('slider', { name: '路程' }), { target: { value: '40' } });

  expect(await screen.findByText('首位改变')).toBeVisible();
  expect(screen.getByText('实际帮扶：车工二，由第 2 位到第 1 位')).toBeVisible();
  expect(tried.at(-1)?.DISTANCE).toBe(40);
  expect(screen.queryByRole('button', { name: '发布' })).not.toBeInTheDocument();
  await expectAccessible(container);
});

it('publishes with the reason, on top of the version that was seen', async () => {
  const user = userEvent.setup();
  const { published } = await open('CN');
  expect(await screen.findByRole('button', { name: '发布' })).toBeDisabled();

  fireEvent.change(screen.getByRole('slider', { name: '路程' }), { target: { value: '40' } });
  await user.click(screen.getByRole('button', { name: '发布' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(screen.getByLabelText(/为什么调整/), '山路多');
  await user.click(
    Array.from(dialog.querySelectorAll('button')).find((b) => b.textContent === '发布') as Element,
  );

  await waitFor(() => expect(published).toHaveLength(1));
  expect(published[0]?.ifMatch).toBe('"3"');
  expect(published[0]?.body).toMatchObject({ note: '山路多', weights: { DISTANCE: 40 } });
});
