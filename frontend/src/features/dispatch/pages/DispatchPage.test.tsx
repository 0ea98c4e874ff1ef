import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { HelpRequest } from '@/shared/case/types';
import { expectAccessible } from '@/test/axe';
import { anInvitation, anOfficer, aRequest } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import DispatchPage from './DispatchPage';

const criteria = [
  { criterion: 'RELEVANCE', score: 0.9, weight: 0.4, reason: '佐证与振纹高度相关' },
  { criterion: 'DISTANCE', score: 0.5, weight: 0.1, reason: '同在深圳市' },
  { criterion: 'SKILL_LEVEL', score: 0.8, weight: 0.2, reason: '特级技师' },
  { criterion: 'LOAD_FAIRNESS', score: 0.1, weight: 0.1, reason: '本月已有 2 次' },
];
const region = { code: '440306', name: '广东省深圳市宝安区' };

const open = (allowedActions: HelpRequest['allowedActions']) => {
  server.use(
    http.get('*/api/v1/help-requests/r1', () => HttpResponse.json(aRequest({ allowedActions }))),
    http.get('*/api/v1/help-requests/r1/candidates', () =>
      HttpResponse.json({
        id: 'm1',
        helpRequestId: 'r1',
        policyVersion: 1,
        likelyOccupations: [
          { code: '6-18-01-01', name: '车工', likelihood: 0.62 },
          { code: '6-18-01-04', name: '磨工', likelihood: 0.2 },
        ],
        at: '2026-11-20T01:00:00Z',
        items: [
          {
            craftsmanId: 'c1',
            name: '演示工匠·车工一',
            region,
            hasAccount: true,
            score: 0.83,
            criteria,
            openInvitations: 0,
          },
        ],
        excluded: [{ craftsmanId: 'c9', name: '演示工匠·车工九', reason: '本月天数已用完' }],
      }),
    ),
    http.get('*/api/v1/help-requests/r1/similar', () =>
      HttpResponse.json({
        items: [
          {
            id: 'd1',
            kind: 'CASE_STUDY',
            title: '丝杠振纹',
            author: '演示工匠·车工三',
            score: 0.8,
          },
          { id: 'd2', kind: 'PATENT', title: '一种跟刀架', score: 0.7 },
        ],
      }),
    ),
    http.get('*/api/v1/help-requests/r1/service-team', () =>
      HttpResponse.json({ title: '没有技术服务队' }, { status: 404 }),
    ),
    http.get('*/api/v1/help-requests/r1/invitations', () =>
      HttpResponse.json({ items: [anInvitation({ status: 'ACCEPTED' })] }),
    ),
  );
  return renderPage({
    routes: [{ path: 'union/requests/:id/dispatch', Component: DispatchPage }],
    path: '/union/requests/r1/dispatch',
    messages: ['dispatch', 'case', 'work'],
    account: anOfficer,
  });
};

it('shows the strongest reasons first and every criterion on demand', async () => {
  const user = userEvent.setup();
  const { container } = await open(['INVITE']);
  const reasons = await screen.findByRole('list', { name: '推荐理由' });
  expect(
    within(reasons)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['佐证与振纹高度相关', '特级技师', '同在深圳市']);

  await user.click(screen.getByRole('button', { name: '看全部 4 项评分' }));
  expect(screen.getByText('本月已有 2 次')).toBeVisible();
  expect(screen.getByText('本月天数已用完')).toBeInTheDocument();
  await expectAccessible(container);
});

it('says whose work it probably is where the request leaves that open', async () => {
  await open(['INVITE']);
  expect(await screen.findByText(/可能对口的是：车工（约62%）、磨工（约20%）。/)).toBeVisible();
});

it('names similar cases that were solved, and by whom', async () => {
  await open(['INVITE']);
  expect(await screen.findByRole('link', { name: '丝杠振纹' })).toBeVisible();
  expect(screen.getByText('由演示工匠·车工三解决')).toBeVisible();
  expect(screen.queryByText('一种跟刀架')).not.toBeInTheDocument();
});

it('invites with one click, to a visit where a visit is wanted', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/help-requests/r1/invitations', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(anInvitation(), { status: 201 });
    }),
  );
  const user = userEvent.setup();
  await open(['INVITE']);
  await user.click(await screen.findByRole('button', { name: '邀请演示工匠·车工一' }));
  await waitFor(() => expect(sent).toEqual({ craftsmanId: 'c1', purpose: 'VISIT' }));
});

it('offers neither inviting nor engaging where the service does not allow it', async () => {
  await open([]);
  expect(await screen.findByText('演示工匠·车工一')).toBeVisible();
  expect(screen.queryByRole('button', { name: /邀请/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '确定人员' })).not.toBeInTheDocument();
});

it('engages those chosen among who accepted, with a lead', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/help-requests/r1/engagements', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const user = userEvent.setup();
  await open(['INVITE', 'ENGAGE']);
  await user.click(await screen.findByRole('button', { name: '确定人员' }));
  expect(screen.getByText('请至少选择一名工匠。')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: '演示工匠·车工一' }));
  await user.click(screen.getByRole('button', { name: '确定人员' }));
  await waitFor(() => expect(sent).toEqual({ craftsmanIds: ['c1'], leadCraftsmanId: 'c1' }));
});
