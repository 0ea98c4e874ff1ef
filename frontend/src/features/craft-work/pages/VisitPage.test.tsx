import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { aCraftsman, anEngagement, aRequest, aVisit } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import VisitPage from './VisitPage';

const open = (visit: ReturnType<typeof aVisit>) => {
  server.use(
    http.get('*/api/v1/help-requests/r1', () =>
      HttpResponse.json(aRequest({ status: 'ENGAGED', engagement: anEngagement([visit]) })),
    ),
  );
  return renderPage({
    routes: [{ path: 'craftsman/requests/:id/visits/:visitId', Component: VisitPage }],
    path: '/craftsman/requests/r1/visits/v1',
    messages: ['craftWork', 'case'],
    account: aCraftsman,
  });
};

const fill = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(await screen.findByLabelText('查明的原因'), '尾座偏移');
  await user.type(screen.getByLabelText('采取的措施'), '校正尾座');
  const trained = screen.getByLabelText('现场培训职工人数');
  await user.clear(trained);
  await user.type(trained, '12');
};

it('checks in with one button, at the version it saw', async () => {
  let ifMatch: string | null = null;
  server.use(
    http.post('*/api/v1/visits/v1/check-in', ({ request }) => {
      ifMatch = request.headers.get('If-Match');
      return HttpResponse.json(anEngagement([aVisit({ status: 'CHECKED_IN' })]));
    }),
  );
  const user = userEvent.setup();
  const { container } = await open(aVisit());
  await user.click(await screen.findByRole('button', { name: '我已到达，签到' }));
  await waitFor(() => expect(ifMatch).toBe('"7"'));
  await expectAccessible(container);
});

it('says at the field what is still missing, and sends nothing', async () => {
  const user = userEvent.setup();
  const { container } = await open(aVisit({ status: 'CHECKED_IN' }));
  await user.click(await screen.findByRole('button', { name: '提交报告' }));
  expect(screen.getByLabelText('查明的原因')).toHaveAccessibleDescription(/请填写这一项/);
  expect(screen.getByLabelText('采取的措施')).toHaveAccessibleDescription(/请填写这一项/);
  await expectAccessible(container);
});

it('keeps the report without a network and hands it in once there is one', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const received: unknown[] = [];
  server.use(
    http.post('*/api/v1/visits/v1/report', async ({ request }) => {
      received.push(await request.json());
      return HttpResponse.json(anEngagement([aVisit({ status: 'REPORTED' })]));
    }),
  );
  const user = userEvent.setup();
  await open(aVisit({ status: 'CHECKED_IN' }));
  await fill(user);
  await user.click(screen.getByRole('button', { name: '联网后自动提交' }));
  expect(screen.getByText(/联网后会自动提交/)).toBeVisible();
  expect(received).toEqual([]);

  online.mockReturnValue(true);
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
  await waitFor(() =>
    expect(received).toEqual([
      { findings: '尾座偏移', measures: '校正尾座', workersTrained: 12, attachmentIds: [] },
    ]),
  );
});

it('brings back what was written when the page was lost', async () => {
  const user = userEvent.setup();
  const { unmount } = await open(aVisit({ status: 'CHECKED_IN' }));
  await fill(user);
  unmount();
  await open(aVisit({ status: 'CHECKED_IN' }));
  expect(await screen.findByLabelText('查明的原因')).toHaveValue('尾座偏移');
  expect(screen.getByText(/已恢复/)).toBeVisible();
});
