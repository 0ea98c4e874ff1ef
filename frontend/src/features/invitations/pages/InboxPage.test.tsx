import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { aCraftsman, anInvitation } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import InboxPage from './InboxPage';

const open = (...items: ReturnType<typeof anInvitation>[]) => {
  server.use(http.get('*/api/v1/invitations', () => HttpResponse.json({ items })));
  return renderPage({
    routes: [
      { path: 'craftsman/inbox', Component: InboxPage },
      { path: 'craftsman/requests/:id', element: <p>答疑页</p> },
    ],
    path: '/craftsman/inbox',
    messages: ['invitations', 'case'],
    account: aCraftsman,
  });
};

it('says why me, and leads into the case once accepted', async () => {
  let ifMatch: string | null = null;
  server.use(
    http.post('*/api/v1/invitations/i1/acceptance', ({ request }) => {
      ifMatch = request.headers.get('If-Match');
      return HttpResponse.json(anInvitation({ status: 'ACCEPTED' }));
    }),
  );
  const user = userEvent.setup();
  const { container } = await open(anInvitation());
  expect(await screen.findByText('解决过 4 个同类问题')).toBeVisible();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: '接受' }));
  expect(await screen.findByText('答疑页')).toBeVisible();
  expect(ifMatch).toBe('"3"');
});

it('declines with the reason chosen', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/invitations/i1/decline', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(anInvitation({ status: 'DECLINED' }));
    }),
  );
  const user = userEvent.setup();
  await open(anInvitation());
  await user.click(await screen.findByRole('button', { name: '婉拒' }));
  await user.click(screen.getByRole('radio', { name: '路程太远' }));
  await user.click(screen.getByRole('button', { name: '确认婉拒' }));
  await waitFor(() => expect(sent).toEqual({ reason: 'TOO_FAR' }));
});

it('says so when the time to reply is over', async () => {
  server.use(
    http.post('*/api/v1/invitations/i1/acceptance', () =>
      HttpResponse.json(
        {
          type: 'https://jiangqiao.org/problems/illegal-transition',
          title: '邀请已过期',
          status: 409,
        },
        { status: 409 },
      ),
    ),
  );
  const user = userEvent.setup();
  await open(anInvitation());
  await user.click(await screen.findByRole('button', { name: '接受' }));
  expect(await screen.findByText('邀请已过期')).toBeVisible();
});

it('says what to do when nothing waits', async () => {
  await open();
  expect(await screen.findByText('现在没有待答复的邀请')).toBeVisible();
  expect(screen.getByRole('link', { name: '调整日程' })).toHaveAttribute(
    'href',
    '/craftsman/calendar',
  );
});
