import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Account, provideIdentityActions } from '@/shared/auth/session';
import { expectAccessible } from '@/test/axe';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import CasePage from './pages/CasePage';
import NewRequestPage from './pages/NewRequestPage';

const account: Account = { id: 'u1', name: '演示企业', username: 'qiye01', roles: ['enterprise'] };
const enterprise = {
  id: 'e1',
  name: '演示企业',
  status: 'APPROVED',
  industry: { code: '34', name: '通用设备制造业' },
  region: { code: '440306', name: '广东省深圳市宝安区' },
  version: 1,
};
const citation = {
  documentId: 'd1',
  documentVersion: 1,
  documentTitle: '车细长轴有锥度怎么办',
  kind: 'KNOWLEDGE',
  start: 0,
  end: 4,
  quote: '校正尾座',
  score: 1,
};

function aCase(part: object = {}) {
  return {
    id: 'h1',
    caseNumber: 'JQ-2026-440306-000001',
    title: '细长轴有锥度',
    description: '细长轴有锥度',
    kind: 'TECHNICAL_SERVICE',
    urgency: 'NORMAL',
    industry: enterprise.industry,
    region: enterprise.region,
    enterprise: { id: 'e1', name: '演示企业' },
    status: 'ANSWERED',
    attachments: [],
    answer: { state: 'READY', statements: [{ text: '校正尾座', citations: [citation] }] },
    next: { what: '请查看解答', who: 'ENTERPRISE', breached: false },
    clocks: [],
    participants: [],
    allowedActions: ['VERDICT', 'WITHDRAW', 'POST_MESSAGE'],
    version: 3,
    createdAt: '2026-11-20T01:00:00Z',
    updatedAt: '2026-11-20T01:00:00Z',
    ...part,
  };
}

const noItems = () => HttpResponse.json({ items: [] });

beforeAll(() => {
  provideIdentityActions({
    signIn: async () => {},
    signOut: async () => {},
    accessToken: async () => 'token',
    renewToken: async () => undefined,
  });
});
beforeEach(() => {
  server.use(
    http.get('*/api/v1/enterprises/me', () => HttpResponse.json(enterprise)),
    http.get('*/api/v1/code-lists/*', noItems),
    http.get('*/api/v1/corpus', () =>
      HttpResponse.json({ items: [], total: { value: 0, relation: 'EQ' }, facets: {} }),
    ),
    http.get('*/api/v1/help-requests/h1/timeline', noItems),
    http.get('*/api/v1/help-requests/h1/invitations', noItems),
    http.get('*/api/v1/help-requests/h1/messages', noItems),
  );
});

describe('describing a problem', () => {
  const open = () =>
    renderPage({
      routes: [
        { path: 'enterprise/new-request', Component: NewRequestPage },
        { path: 'enterprise/requests/:id', element: <p>案件页</p> },
      ],
      path: '/enterprise/new-request',
      messages: ['help', 'case', 'answer'],
      account,
    });

  it('creates once and submits, even when the first submission fails', async () => {
    const created: unknown[] = [];
    let submissions = 0;
    server.use(
      http.post('*/api/v1/help-requests', async ({ request }) => {
        created.push(await request.json());
        return HttpResponse.json(aCase({ status: 'DRAFT', version: 0 }), { status: 201 });
      }),
      http.put('*/api/v1/help-requests/h1', () =>
        HttpResponse.json(aCase({ status: 'DRAFT', version: 1 })),
      ),
      http.post('*/api/v1/help-requests/h1/submission', () => {
        submissions += 1;
        return submissions === 1
          ? HttpResponse.json({ title: '服务暂时不可用', status: 503 }, { status: 503 })
          : HttpResponse.json(aCase({ status: 'SUBMITTED' }));
      }),
    );
    const user = userEvent.setup();
    const { container } = await open();
    await user.type(await screen.findByLabelText('问题是什么'), '细长轴有锥度怎么办');
    await user.click(screen.getByRole('button', { name: '提交，获取解答' }));
    expect(await screen.findByText('服务暂时不可用')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: '提交，获取解答' }));
    expect(await screen.findByText('案件页')).toBeVisible();
    expect(created).toHaveLength(1);
    expect(created[0]).toMatchObject({
      description: '细长轴有锥度怎么办',
      regionCode: '440306',
      industryCode: '34',
      urgency: 'NORMAL',
    });
  });

  it("shows the service's objection at its field and keeps what was typed", async () => {
    server.use(
      http.post('*/api/v1/help-requests', () =>
        HttpResponse.json(
          {
            title: '输入有误',
            status: 400,
            violations: [{ field: 'equipment', in: 'body', message: '太长' }],
          },
          { status: 400 },
        ),
      ),
    );
    const user = userEvent.setup();
    const { unmount } = await open();
    await user.type(await screen.findByLabelText('问题是什么'), '细长轴有锥度怎么办');
    await user.click(screen.getByRole('button', { name: '提交，获取解答' }));
    await waitFor(() => expect(screen.getByLabelText(/^设备/)).toHaveAttribute('aria-invalid'));
    expect(screen.getByText('太长')).toBeVisible();
    unmount();
    await open();
    expect(await screen.findByLabelText('问题是什么')).toHaveValue('细长轴有锥度怎么办');
  });

  it('tells an unapproved enterprise what is missing', async () => {
    server.use(
      http.get('*/api/v1/enterprises/me', () =>
        HttpResponse.json({ title: '没有找到', status: 404 }, { status: 404 }),
      ),
    );
    await open();
    expect(await screen.findByText('先登记企业信息')).toBeVisible();
    expect(screen.getByRole('link', { name: '登记企业' })).toHaveAttribute(
      'href',
      '/enterprise/profile',
    );
  });
});

describe('the case', () => {
  const open = () =>
    renderPage({
      routes: [{ path: 'enterprise/requests/:id', Component: CasePage }],
      path: '/enterprise/requests/h1',
      messages: ['help', 'case', 'answer'],
      account,
    });

  it('asks whether the answer helped and sends the verdict for the version that was seen', async () => {
    let verdict: unknown;
    let version: string | null = null;
    let now = aCase();
    server.use(
      http.get('*/api/v1/help-requests/h1', () => HttpResponse.json(now)),
      http.post('*/api/v1/help-requests/h1/verdict', async ({ request }) => {
        verdict = await request.json();
        version = request.headers.get('If-Match');
        now = aCase({ status: 'CONSULTING', allowedActions: ['REQUEST_VISIT'], version: 4 });
        return HttpResponse.json(now);
      }),
    );
    const user = userEvent.setup();
    const { container } = await open();
    expect(await screen.findByText('请查看解答')).toBeVisible();
    expect(screen.queryByRole('region', { name: '工匠答疑' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '没有解决' }));
    await user.type(screen.getByLabelText(/还差什么/), '试过了');
    await user.click(screen.getByRole('button', { name: '请工匠答疑' }));
    expect(await screen.findByRole('button', { name: '需要上门帮扶' })).toBeVisible();
    expect(verdict).toEqual({ solved: false, comment: '试过了' });
    expect(version).toBe('"3"');
    await expectAccessible(container);
  });

  it('says that the answer is still being looked for', async () => {
    server.use(
      http.get('*/api/v1/help-requests/h1', () =>
        HttpResponse.json(
          aCase({
            status: 'SUBMITTED',
            allowedActions: [],
            answer: { state: 'PENDING', statements: [] },
          }),
        ),
      ),
    );
    await open();
    const answer = await screen.findByRole('region', { name: '有出处的解答' });
    expect(within(answer).getByText(/正在从知识库里找依据/)).toBeVisible();
  });

  it('needs a reason and a confirmation to withdraw', async () => {
    server.use(http.get('*/api/v1/help-requests/h1', () => HttpResponse.json(aCase())));
    const user = userEvent.setup();
    await open();
    await user.click(await screen.findByRole('button', { name: '撤回求助' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText(/撤回后不再办理/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: '撤回求助' })).toBeDisabled();
  });
});
