import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import { PlanVisitForm } from './PlanVisitForm';

const open = () =>
  renderPage({
    routes: [{ path: '/', element: <PlanVisitForm helpRequestId="r1" engagementId="g1" /> }],
    path: '/',
    messages: ['case'],
    account: anOfficer,
  });

it('shows what the service refuses at the field it is about', async () => {
  let sent: unknown;
  server.use(
    http.post('*/api/v1/engagements/g1/visits', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(
        {
          type: 'https://jiangqiao.org/problems/validation-failed',
          title: '输入有误',
          status: 400,
          violations: [{ field: 'place', in: 'body', message: '请写明门牌号。' }],
        },
        { status: 400 },
      );
    }),
  );
  const user = userEvent.setup();
  const { container } = await open();
  fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2026-11-24' } });
  await user.type(screen.getByLabelText('地点'), '一号车间');
  await user.click(screen.getByRole('button', { name: '确定时间' }));

  expect(await screen.findByText('请写明门牌号。')).toBeVisible();
  expect(screen.getByLabelText('地点')).toBeInvalid();
  expect(screen.queryByText('输入有误')).not.toBeInTheDocument();
  expect(sent).toEqual({
    plannedStart: '2026-11-24T01:00:00.000Z',
    plannedEnd: '2026-11-24T03:30:00.000Z',
    place: '一号车间',
  });
  await expectAccessible(container);
});

it('does not send a visit that ends before it begins', async () => {
  const user = userEvent.setup();
  await open();
  fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2026-11-24' } });
  fireEvent.change(screen.getByLabelText('结束'), { target: { value: '08:00' } });
  await user.type(screen.getByLabelText('地点'), '一号车间');
  await user.click(screen.getByRole('button', { name: '确定时间' }));
  expect(screen.getByText('结束时间要晚于开始时间。')).toBeVisible();
});
