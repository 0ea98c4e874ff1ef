import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anInvitation, anOfficer, aRequest } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import type { Draft, Outline, Proposal, ServiceTeam } from '../team';
import DispatchPage from './DispatchPage';

const region = { code: '440306', name: '广东省深圳市宝安区' };
const names: Record<string, string> = { c1: '演示工匠·液压一', c2: '演示工匠·电气一' };

const candidate = (craftsmanId: string, skill: number) => ({
  craftsmanId,
  name: names[craftsmanId] ?? craftsmanId,
  region,
  score: 0.8,
  covers: [{ skill, score: 0.8, reason: '解决过2个这方面的问题', evidence: ['油缸爬行'] }],
});

const outline = (ids: string[], lead: string, part: Partial<Outline> = {}): Outline => ({
  members: ids.map((craftsmanId, place) => ({
    craftsmanId,
    name: names[craftsmanId] ?? craftsmanId,
    lead: craftsmanId === lead,
    parts: [place],
    reasons: ['解决过2个这方面的问题'],
  })),
  leadReason: '与他人覆盖得一样多，综合得分最高（80分）',
  uncovered: [],
  conflicts: [],
  commonHalfDays: [{ day: '2026-11-24', part: 'MORNING' }],
  ...part,
});

/** As the service does: it looks at the skills and the team that it is asked about. */
function propose({ skills, team }: Draft): Proposal {
  const needed = skills?.map(({ name = '' }) => ({ name })) ?? [
    { name: '液压' },
    { name: '电气控制' },
  ];
  return {
    helpRequestId: 'r1',
    skills: needed,
    possibleSkills: [{ name: '机修钳工', occupationCode: '6-31-01-02', likelihood: 0.3 }],
    candidates: [candidate('c1', 0), candidate('c2', 1)],
    teams: [outline(['c1', 'c2'], 'c1')],
    ...(team && {
      team: outline(team.craftsmanIds, team.leadCraftsmanId ?? team.craftsmanIds[0] ?? '', {
        uncovered: team.craftsmanIds.includes('c2') ? [] : [1],
        conflicts: team.craftsmanIds.includes('c2')
          ? []
          : [
              {
                kind: 'NOT_ASKABLE',
                blocking: true,
                craftsmanId: 'c1',
                text: '演示工匠·液压一：已有3份邀请待答复',
              },
            ],
      }),
    }),
  };
}

const aTeam = (part: Partial<ServiceTeam> = {}): ServiceTeam => ({
  id: 't1',
  helpRequestId: 'r1',
  status: 'INVITING',
  manual: false,
  skills: [{ name: '液压' }, { name: '电气控制' }],
  members: [
    { ...member('c1', 0), lead: true, status: 'ACCEPTED' },
    { ...member('c2', 1), status: 'INVITED', expiresAt: '2026-11-21T01:00:00Z' },
  ],
  leadReason: '综合得分最高',
  uncovered: [],
  createdBy: '深圳市宝安区总工会',
  createdAt: '2026-11-20T01:00:00Z',
  version: 3,
  ...part,
});

function member(craftsmanId: string, part: number): ServiceTeam['members'][number] {
  return {
    craftsmanId,
    name: names[craftsmanId] ?? craftsmanId,
    lead: false,
    parts: [part],
    reasons: [],
  };
}

const open = (asked?: ServiceTeam) => {
  server.use(
    http.get('*/api/v1/help-requests/r1', () =>
      HttpResponse.json(aRequest({ allowedActions: asked ? ['INVITE', 'ENGAGE'] : ['INVITE'] })),
    ),
    http.get('*/api/v1/help-requests/r1/similar', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/help-requests/r1/invitations', () =>
      HttpResponse.json({
        items: Object.entries(names).map(([craftsmanId, craftsmanName]) =>
          anInvitation({ id: craftsmanId, craftsmanId, craftsmanName, status: 'ACCEPTED' }),
        ),
      }),
    ),
    http.get('*/api/v1/help-requests/r1/service-team', () =>
      asked
        ? HttpResponse.json(asked)
        : HttpResponse.json({ title: '没有技术服务队' }, { status: 404 }),
    ),
    http.post('*/api/v1/help-requests/r1/team-proposal', async ({ request }) =>
      HttpResponse.json(propose((await request.json()) as Draft)),
    ),
  );
  return renderPage({
    routes: [{ path: 'union/requests/:id/dispatch/team', Component: DispatchPage }],
    path: '/union/requests/r1/dispatch/team',
    messages: ['dispatch', 'case', 'work'],
    account: anOfficer,
  });
};

const chosen = () => screen.findByRole('list', { name: '拟邀请的服务队' });

it('shows who covers which skill by what, and the smallest team with its lead', async () => {
  const { container } = await open();
  const members = await chosen();
  expect(within(members).getByText('承担：液压')).toBeVisible();
  expect(within(members).getByText('承担：电气控制')).toBeVisible();
  expect(within(members).getByRole('radio', { name: '由演示工匠·液压一领队' })).toBeChecked();
  expect(screen.getByText('全部技能都有人承担。')).toBeVisible();
  expect(screen.getAllByText('佐证：油缸爬行')).toHaveLength(2);
  await expectAccessible(container);
});

it('sends the team as it was looked at', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/help-requests/r1/service-team', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(aTeam(), { status: 201 });
    }),
  );
  const user = userEvent.setup();
  await open();
  await chosen();
  await user.click(screen.getByRole('button', { name: '邀请这支服务队（2 人）' }));
  await user.click(screen.getByRole('button', { name: '确定' }));
  await waitFor(() =>
    expect(sent).toEqual({
      skills: [{ name: '液压' }, { name: '电气控制' }],
      team: { craftsmanIds: ['c1', 'c2'], leadCraftsmanId: 'c1' },
    }),
  );
});

it('says at once what a change by hand leaves open and what stands against it', async () => {
  const user = userEvent.setup();
  await open();
  const members = await chosen();
  await user.click(within(members).getByRole('button', { name: '把演示工匠·电气一移出服务队' }));
  expect(await screen.findByText('还没有人覆盖：电气控制')).toBeVisible();
  expect(screen.getByText('演示工匠·液压一：已有3份邀请待答复')).toBeVisible();
  expect(screen.getByText('人工调整')).toBeVisible();
  expect(screen.getByRole('button', { name: '邀请这支服务队（1 人）' })).toBeDisabled();
});

it('takes another lead by hand', async () => {
  const user = userEvent.setup();
  await open();
  await user.click(within(await chosen()).getByRole('radio', { name: '由演示工匠·电气一领队' }));
  expect(await screen.findByText('人工调整')).toBeVisible();
  expect(screen.getByRole('radio', { name: '由演示工匠·电气一领队' })).toBeChecked();
});

it('adds skills in words or as the pool suggests them, and strikes them', async () => {
  const user = userEvent.setup();
  await open();
  const skills = await screen.findByRole('list', { name: '需要的技能' });
  await user.click(screen.getByRole('button', { name: '机修钳工（约30%）' }));
  expect(await within(skills).findByText('机修钳工')).toBeVisible();
  await user.type(screen.getByLabelText('补充一项技能'), 'PLC{Enter}');
  expect(await within(skills).findByText('PLC')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '去掉“液压”' }));
  await waitFor(() => expect(within(skills).queryByText('液压')).not.toBeInTheDocument());
});

it('shows what the members have answered, and takes the team back with a reason', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/help-requests/r1/service-team/withdrawal', async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()];
      return HttpResponse.json(aTeam({ status: 'WITHDRAWN' }));
    }),
  );
  const user = userEvent.setup();
  await open(aTeam());
  const asked = await screen.findByRole('list', { name: '技术服务队' });
  expect(within(asked).getByText('已接受')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '撤回服务队' }));
  const dialog = screen.getByRole('dialog');
  await user.type(within(dialog).getByRole('textbox'), '另有安排');
  await user.click(within(dialog).getByRole('button', { name: '撤回服务队' }));
  await waitFor(() => expect(sent).toEqual(['"3"', { reason: '另有安排' }]));
});

it('engages the team that has agreed as it is', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/help-requests/r1/engagements', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const user = userEvent.setup();
  await open(aTeam({ status: 'AGREED' }));
  await user.click(await screen.findByRole('button', { name: '确定人员' }));
  await waitFor(() => expect(sent).toEqual({ craftsmanIds: ['c1', 'c2'], leadCraftsmanId: 'c1' }));
});
