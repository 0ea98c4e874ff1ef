import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { aCraftsman } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import SuitablePage from './SuitablePage';

const criteria = [
  { criterion: 'DISTANCE', score: 0.4, weight: 12, reason: '与企业同在一个省份' },
  { criterion: 'RELEVANCE', score: 0.9, weight: 40, reason: '能力佐证“车削细长轴”与问题相关' },
];

const suitable = {
  helpRequest: {
    id: 'r1',
    caseNumber: 'JQ-2026-440306-000011',
    title: '细长轴锥度超差',
    kind: 'TECHNICAL_SERVICE',
    urgency: 'NORMAL',
    status: 'DISPATCHING',
    region: { code: '440306', name: '广东省深圳市宝安区' },
    industry: { code: '34', name: '通用设备制造业' },
    trade: '数控车铣',
  },
  submittedAt: '2026-11-20T01:00:00Z',
  score: 0.8,
  criteria,
};

const open = (items: unknown[]) => {
  server.use(
    http.get('*/api/v1/help-requests/suitable', ({ request }) =>
      HttpResponse.json({
        items: new URL(request.url).searchParams.get('when') === 'PAST' ? [] : items,
      }),
    ),
  );
  return renderPage({
    routes: [{ path: 'craftsman/inbox/suitable', Component: SuitablePage }],
    path: '/craftsman/inbox/suitable',
    messages: ['invitations', 'case', 'dispatch'],
    account: aCraftsman,
  });
};

it('says why a request suits, the strongest reason first', async () => {
  const { container } = await open([suitable]);
  expect(await screen.findByRole('heading', { name: '细长轴锥度超差' })).toBeVisible();
  const reasons = screen.getAllByText(/能力佐证|同在一个省份/).map((one) => one.textContent);
  expect(reasons).toEqual(['能力佐证“车削细长轴”与问题相关', '与企业同在一个省份']);
  await expectAccessible(container);
});

it('explains why one was not invited, with one’s own figures', async () => {
  server.use(
    http.get('*/api/v1/help-requests/r1/standing', () =>
      HttpResponse.json({
        helpRequest: suitable.helpRequest,
        place: 'LISTED',
        rank: 7,
        candidates: 20,
        criteria,
        behind: ['DISTANCE'],
      }),
    ),
  );
  const user = userEvent.setup();
  await open([suitable]);
  await user.click(await screen.findByRole('button', { name: '为什么没有邀请我？' }));
  expect(await screen.findByText(/共 20 位，您排在第 7 位/)).toBeVisible();
  expect(screen.getByText('路程')).toBeVisible();
  expect(screen.getAllByText('与企业同在一个省份')).toHaveLength(2);
});

it('says what is against an invitation, and what was there before', async () => {
  const user = userEvent.setup();
  const { score: _, ...unscored } = suitable;
  await open([{ ...unscored, criteria: [], against: '本月服务名额已满' }]);
  expect(await screen.findByText('现在还不能邀请您：本月服务名额已满')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: '哪些需求' }), 'PAST');
  expect(await screen.findByText('眼下没有适合您的需求')).toBeVisible();
});
