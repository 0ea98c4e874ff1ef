import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import FairnessPage from './FairnessPage';

const report = {
  period: { from: '2026-09', to: '2026-11' },
  exposure: { people: 40, total: 120, gini: 0.31 },
  invitations: { people: 12, total: 18, gini: 0.74 },
  newcomers: { places: 30, allPlaces: 120, invited: 5 },
  reached: { pool: 200, shown: 40 },
  regions: [{ region: { code: '440300', name: '深圳市' }, shown: 90, invitations: 15 }],
  replies: { accepted: 9, declined: 4, silent: 2, reasons: { BUSY: 1, TOO_FAR: 3 } },
  asOf: '2026-11-20T01:00:00Z',
  source: '匠桥平台',
};

const open = (shown: Record<string, unknown>) => {
  server.use(http.get('*/api/v1/statistics/fairness', () => HttpResponse.json(shown)));
  return renderPage({
    routes: [{ path: 'union/fairness', Component: FairnessPage }],
    path: '/union/fairness',
    messages: ['fairness', 'case'],
    account: anOfficer,
  });
};

it('tells how invitations spread, who was never shown, and why people declined', async () => {
  const { container } = await open(report);
  expect(await screen.findByText('0.74')).toBeVisible();
  expect(screen.getByText('80%')).toBeVisible();
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows).toContain('深圳市9015');
  expect(rows.indexOf('因“路程太远”3')).toBeLessThan(rows.indexOf('因“近期排满了”1'));
  expect(within(container).getByRole('heading', { name: '邀请分布' })).toBeVisible();
  await expectAccessible(container);
});

it('says what it cannot know', async () => {
  await open({
    ...report,
    invitations: { people: 0, total: 0 },
    reached: { shown: 40 },
    regions: [],
  });
  expect(await screen.findByText('暂不可知')).toBeVisible();
  expect(screen.getByText('这段时间没有匹配，也没有邀请。')).toBeVisible();
});
