import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import { type Detail, districtsOf, improvement, mondays } from '../plans';
import WeekPlanPage from './WeekPlanPage';
import WeekPlansPage from './WeekPlansPage';

const turner = { craftsmanId: 'c1', name: '演示工匠·车工一' };
const welder = { craftsmanId: 'c2', name: '演示工匠·焊工一' };

const detail: Detail = {
  plan: {
    id: 'p1',
    scope: '440306',
    week: '2026-11-23',
    status: 'READY',
    seconds: 30,
    spentMillis: 5000,
    visits: 2,
    planned: 1,
    moved: 0,
    conflicts: 0,
    cost: 60,
    firstCost: 80,
    orderedBy: '宝安区总工会',
    createdAt: '2026-11-21T01:00:00Z',
    version: 4,
  },
  halfDays: [
    { day: '2026-11-23', part: 'MORNING' },
    { day: '2026-11-23', part: 'AFTERNOON' },
  ],
  people: [turner, welder].map((one) => ({
    ...one,
    region: { code: '440306', name: '广东省深圳市宝安区' },
    absentOn: one === welder ? ['2026-11-23'] : [],
    elsewhere: [],
  })),
  visits: [
    {
      id: 'v1',
      kind: 'TO_ARRANGE',
      helpRequestId: 'r1',
      caseNumber: 'JQ-2026-440306-000001',
      title: '细长轴有锥度',
      enterpriseName: '演示企业·精密轴业',
      place: '一车间',
      region: { code: '440306', name: '广东省深圳市宝安区' },
      urgency: 'URGENT',
      planned: { halfDay: { day: '2026-11-23', part: 'MORNING' }, craftsmen: [turner] },
      moved: false,
      pinned: false,
      preferredDays: [],
      choice: [turner],
      why: ['演示工匠·车工一已经承接本案，由原班人员上门'],
      conflicts: [],
    },
    {
      id: 'v2',
      kind: 'TO_INVITE',
      helpRequestId: 'r2',
      caseNumber: 'JQ-2026-440306-000002',
      title: '焊缝有气孔',
      enterpriseName: '演示企业·钢构',
      place: '二车间',
      region: { code: '440303', name: '广东省深圳市罗湖区' },
      urgency: 'NORMAL',
      moved: false,
      pinned: false,
      preferredDays: [],
      choice: [welder],
      why: ['1位合适人选本周都不在或另有安排，排不进去'],
      conflicts: [],
    },
  ],
};

const open = (path: string) =>
  renderPage({
    routes: [
      { path: 'union/week-plans', Component: WeekPlansPage },
      { path: 'union/week-plans/:id', Component: WeekPlanPage },
    ],
    path,
    messages: ['planning', 'case', 'work'],
    account: anOfficer,
  });

it('says why a visit is where it is, and puts it elsewhere without a mouse', async () => {
  const user = userEvent.setup();
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/week-plans/p1', () => HttpResponse.json(detail)),
    http.put('*/api/v1/week-plans/p1/visits/v1', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...detail, plan: { ...detail.plan, version: 5, conflicts: 1 } });
    }),
  );
  const { container } = await open('/union/week-plans/p1');
  const grid = await screen.findByRole('table', { name: /每行一位工匠/ });
  expect(within(grid).getAllByText('请假')).toHaveLength(2);
  await expectAccessible(container);

  await user.click(within(grid).getByRole('button', { name: /精密轴业/ }));
  expect(screen.getByText('演示工匠·车工一已经承接本案，由原班人员上门')).toBeVisible();
  await user.selectOptions(screen.getByLabelText(/时间/), '2026-11-23/AFTERNOON');
  await user.click(screen.getByLabelText(/固定在这里/));
  await user.click(screen.getByRole('button', { name: '保存' }));

  await waitFor(() =>
    expect(sent).toEqual([
      ['"4"', { day: '2026-11-23', part: 'AFTERNOON', pinned: true, preferredDays: [] }],
    ]),
  );
  expect(screen.getByRole('button', { name: '采用计划' })).toBeDisabled();
});

it('accepts a plan after saying what will happen', async () => {
  const user = userEvent.setup();
  let accepted = 0;
  server.use(
    http.get('*/api/v1/week-plans/p1', () =>
      HttpResponse.json(
        accepted ? { ...detail, plan: { ...detail.plan, status: 'ACCEPTED' } } : detail,
      ),
    ),
    http.post('*/api/v1/week-plans/p1/acceptance', () => {
      accepted += 1;
      return HttpResponse.json({ ...detail.plan, status: 'ACCEPTED' });
    }),
  );
  await open('/union/week-plans/p1');
  await user.click(await screen.findByRole('button', { name: '采用计划' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText(/将一起生效/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: '采用计划' }));

  expect(await screen.findByText('已采用')).toBeVisible();
  expect(accepted).toBe(1);
});

it('orders next week', async () => {
  const user = userEvent.setup();
  const weeks: unknown[] = [];
  server.use(
    http.get('*/api/v1/week-plans', () => HttpResponse.json({ items: [] })),
    http.post('*/api/v1/week-plans', async ({ request }) => {
      weeks.push(await request.json());
      return HttpResponse.json(detail.plan, { status: 202 });
    }),
    http.get('*/api/v1/week-plans/p1', () => HttpResponse.json(detail)),
  );
  const { container } = await open('/union/week-plans');
  expect(await screen.findByText('还没有排过周计划')).toBeVisible();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: '开始排期' }));

  expect(await screen.findByText('没有排进本周（1 次）')).toBeVisible();
  expect(weeks).toEqual([{ week: mondays(new Date(), 2)[1], seconds: 30 }]);
});

it('reckons in Beijing and from nearest to farthest', () => {
  expect(mondays(new Date('2026-11-22T15:59:00Z'), 2)).toEqual(['2026-11-16', '2026-11-23']);
  expect(mondays(new Date('2026-11-22T16:00:00Z'), 1)).toEqual(['2026-11-23']);
  expect(districtsOf(detail).map((one) => [one.code, one.unplanned])).toEqual([
    ['440303', 1],
    ['440306', 0],
  ]);
  expect(improvement(detail.plan)).toBe(25);
});
