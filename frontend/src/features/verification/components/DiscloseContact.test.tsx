import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { components } from '@/shared/api/generated/talent-service';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import { DiscloseContact } from './DiscloseContact';

const craftsman = {
  id: '019aa1b2-0d00-7000-8000-000000000001',
  name: '演示工匠·数控一',
  contact: { mobile: '138****0000' },
} as components['schemas']['CraftsmanDetail'];

it('shows the number in clear only after a reason was given', async () => {
  const user = userEvent.setup();
  const reasons: unknown[] = [];
  server.use(
    http.post('*/api/v1/craftsmen/:id/contact-disclosures', async ({ request }) => {
      reasons.push(await request.json());
      return HttpResponse.json({ mobile: '13800000000' });
    }),
  );
  const { container } = await renderPage({
    routes: [{ path: 'union/craftsmen', element: <DiscloseContact craftsman={craftsman} /> }],
    path: '/union/craftsmen',
    messages: ['verification', 'work'],
    account: anOfficer,
  });
  expect(screen.getByText('138****0000')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '显示联系方式' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByRole('button', { name: '显示联系方式' })).toBeDisabled();
  await user.type(within(dialog).getByRole('textbox'), '通知核实证书');
  await expectAccessible(container);
  await user.click(within(dialog).getByRole('button', { name: '显示联系方式' }));
  expect(await screen.findByText('13800000000')).toBeVisible();
  expect(reasons).toEqual([{ reason: '通知核实证书' }]);
});
