import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { aCraftsman, anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import ManagedStudioPage from './pages/ManagedStudioPage';
import ManagedStudiosPage from './pages/ManagedStudiosPage';
import OwnStudioPage from './pages/OwnStudioPage';
import StudioPage from './pages/StudioPage';
import StudiosPage from './pages/StudiosPage';
import { levelsAbove, officerActs, type Studio } from './studio';
import { emptyStudio, missingInStudio, studioRequest } from './studioForm';

const leader = { id: 'c1', name: '演示工匠·数控工一', employer: '演示一厂', status: 'VERIFIED' };

const studio = {
  id: 's1',
  name: '细长轴加工创新工作室',
  employer: '演示一厂',
  region: { code: '440306', name: '广东省深圳市宝安区' },
  foundedYear: 2019,
  focus: '细长轴振纹',
  accomplishments: '攻关九项',
  trades: ['数控加工'],
  occupations: [],
  industries: [],
  status: 'ACCREDITED',
  statusSince: '2025-05-20T01:00:00Z',
  level: 'CITY',
  accreditedOn: '2025-05-20',
  validUntil: '2028-05-20',
  assessmentDue: true,
  warnings: 0,
  revocable: false,
  leader,
  members: [
    {
      id: 'm1',
      craftsmanId: 'c2',
      name: '演示工匠·数控工二',
      craftsmanStatus: 'VERIFIED',
      status: 'ACTIVE',
      invitedAt: '2025-06-01T01:00:00Z',
      joinedAt: '2025-06-02T01:00:00Z',
    },
  ],
  results: [
    { id: 'r1', title: '反向走刀工作法', year: 2024, kind: 'WORK_METHOD', benefitCny: '98000.00' },
  ],
  assessments: [],
  history: [
    {
      id: 'h1',
      at: '2025-05-20T01:00:00Z',
      actor: '演示干部',
      action: 'ACCREDITED',
      level: 'CITY',
      validUntil: '2028-05-20',
    },
  ],
  relation: 'OFFICER',
  decidable: ['CITY', 'ENTERPRISE'],
  version: 7,
} as unknown as Studio;

const criteria = [
  { code: 'INNOVATION', name: '攻关创新', maximum: 40 },
  { code: 'MANAGEMENT', name: '日常管理', maximum: 15 },
];

function serve(found: Studio) {
  server.use(
    http.get('*/api/v1/studios/managed/s1', () => HttpResponse.json(found)),
    http.get('*/api/v1/studios/criteria', () => HttpResponse.json(criteria)),
    http.get('*/api/v1/craftsmen/me', () => HttpResponse.json({ id: 'c2', evidence: [] })),
  );
}

const openAsOfficer = (found: Studio) => {
  serve(found);
  return renderPage({
    routes: [{ path: 'union/studios/:id', Component: ManagedStudioPage }],
    path: '/union/studios/s1',
    messages: ['studios', 'work'],
    account: anOfficer,
  });
};

describe('an officer', () => {
  it('scores every criterion before a studio is renewed', async () => {
    const sent: unknown[] = [];
    const { container } = await openAsOfficer(studio);
    server.use(
      http.post('*/api/v1/studios/s1/assessments', async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(studio, { status: 201 });
      }),
    );
    const user = userEvent.setup();
    await expectAccessible(container);
    await user.click(await screen.findByRole('button', { name: '年度考核' }));
    const dialog = await screen.findByRole('dialog');
    const hand = within(dialog).getByRole('button', { name: '提交考核' });
    await user.type(within(dialog).getByLabelText('攻关创新（满分 40）'), '41');
    expect(within(dialog).getByText('请填 0 到 40 的整数')).toBeVisible();
    await user.clear(within(dialog).getByLabelText('攻关创新（满分 40）'));
    await user.type(within(dialog).getByLabelText('攻关创新（满分 40）'), '36');
    expect(hand).toBeDisabled();
    await user.type(within(dialog).getByLabelText('日常管理（满分 15）'), '12');
    expect(within(dialog).getByText('总分 48 / 55')).toBeVisible();
    await user.click(hand);
    await waitFor(() =>
      expect(sent).toEqual([
        [
          '"7"',
          {
            scores: [
              { criterion: 'INNOVATION', points: 36 },
              { criterion: 'MANAGEMENT', points: 12 },
            ],
            decision: 'RENEWED',
            termYears: 3,
          },
        ],
      ]),
    );
  });

  it('reads why a studio of somebody who is suspended cannot be renewed', async () => {
    await openAsOfficer({ ...studio, leader: { ...leader, status: 'SUSPENDED' } } as Studio);
    expect(await screen.findByText(/负责人的工匠资料已暂停/)).toBeVisible();
    expect(screen.getByRole('button', { name: '更换负责人' })).toBeVisible();
  });

  it('has to do with what the union of the level decides', () => {
    expect(officerActs({ ...studio, status: 'APPLIED', level: undefined } as Studio)).toEqual([
      'accreditation',
      'refusal',
    ]);
    expect(officerActs({ ...studio, decidable: ['ENTERPRISE'] } as Studio)).toEqual(['succession']);
    expect(officerActs({ ...studio, status: 'WARNED', revocable: true } as Studio)).toEqual([
      'assessment',
      'succession',
      'revocation',
    ]);
    expect(levelsAbove({ ...studio, decidable: ['PROVINCIAL', 'CITY'] } as Studio)).toEqual([
      'PROVINCIAL',
    ]);
  });

  it('finds what is due in a list of its own', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/v1/studios/managed', ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [{ ...studio, members: 1 }] });
      }),
    );
    const { container } = await renderPage({
      routes: [{ path: 'union/studios', Component: ManagedStudiosPage }],
      path: '/union/studios?status=DUE',
      messages: ['studios', 'work'],
      account: anOfficer,
    });
    expect(await screen.findByRole('link', { name: studio.name })).toHaveAttribute(
      'href',
      '/union/studios/s1',
    );
    expect(screen.getByText('待年度考核')).toBeVisible();
    expect(asked[0]).toContain('assessment=DUE');
    expect(asked[0]).not.toContain('status=');
    await expectAccessible(container);
  });
});

describe('a craftsman', () => {
  const open = (found: Studio) => {
    serve(found);
    return renderPage({
      routes: [
        { path: 'craftsman/studios/:id', Component: OwnStudioPage },
        { path: 'craftsman/studios', element: <p>我的工作室列表</p> },
      ],
      path: '/craftsman/studios/s1',
      messages: ['studios', 'work'],
      account: aCraftsman,
    });
  };

  it('reads why an application was refused, and applies again', async () => {
    const versions: (string | null)[] = [];
    const { container } = await open({
      ...studio,
      status: 'REFUSED',
      level: undefined,
      relation: 'LEADER',
      refusalReason: '请补充近两年的成果',
    } as Studio);
    server.use(
      http.post('*/api/v1/studios/s1/application', ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return HttpResponse.json({ ...studio, status: 'APPLIED', relation: 'LEADER' });
      }),
    );
    const user = userEvent.setup();
    expect(await screen.findByText('未通过的原因：请补充近两年的成果')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: '提交申报' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: '提交申报' }),
    );
    await waitFor(() => expect(versions).toEqual(['"7"']));
  });

  it('joins only after having read what that makes public', async () => {
    const answered: string[] = [];
    await open({
      ...studio,
      relation: 'INVITED',
      members: [{ ...studio.members[0], status: 'INVITED', joinedAt: undefined }],
    } as Studio);
    server.use(
      http.post('*/api/v1/studios/s1/members/m1/:answer', ({ params }) => {
        answered.push(String(params.answer));
        return HttpResponse.json(studio);
      }),
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '加入' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/公开页面会列出您的姓名/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: '加入' }));
    await waitFor(() => expect(answered).toEqual(['acceptance']));
  });

  it('sends what the form holds, each code once', () => {
    const form = {
      ...emptyStudio('演示一厂', '440306'),
      name: ' 工作室 ',
      trades: '数控加工、焊接，',
      occupationCodes: ['6-18', undefined, '6-18'],
    };
    expect(missingInStudio({ ...form, name: ' ' })).toEqual(['name']);
    expect(studioRequest(form)).toEqual({
      name: '工作室',
      employer: '演示一厂',
      regionCode: '440306',
      trades: ['数控加工', '焊接'],
      occupationCodes: ['6-18'],
      industryCodes: [],
    });
  });
});

describe('everybody', () => {
  it('finds accredited studios, and who leads them', async () => {
    server.use(
      http.get('*/api/v1/code-lists/regions', () => HttpResponse.json({ items: [] })),
      http.get('*/api/v1/studios', () =>
        HttpResponse.json({
          items: [{ ...studio, members: 1, leader: { id: 'c1', name: leader.name } }],
        }),
      ),
      http.get('*/api/v1/studios/s1', () =>
        HttpResponse.json({
          ...studio,
          leader: undefined,
          members: [{ id: 'c2', name: '演示工匠·数控工二' }],
        }),
      ),
    );
    const user = userEvent.setup();
    const { container } = await renderPage({
      routes: [
        { path: 'studios', Component: StudiosPage },
        { path: 'studios/:id', Component: StudioPage },
      ],
      path: '/studios',
      messages: ['studios', 'work'],
    });
    expect(await screen.findByText(/负责人 演示工匠·数控工一/)).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: studio.name }));
    expect(await screen.findByRole('link', { name: '演示工匠·数控工二' })).toHaveAttribute(
      'href',
      '/craftsmen/c2',
    );
    expect(screen.getByText('暂不公开')).toBeVisible();
    expect(screen.getByText(/效益 9.*元/)).toBeVisible();
    await expectAccessible(container);
  });
});
