import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { expectAccessible } from '@/test/axe';
import { anOfficer } from '@/test/cases';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test/server';
import { type Craftsman, type DuplicatePair, takenFields } from '../duplicates';
import DuplicatePage from './DuplicatePage';
import DuplicatesPage from './DuplicatesPage';

const left = {
  id: '019aa1b2-0d00-7000-8000-000000000001',
  name: '演示工匠·数控一',
  origin: 'REGISTERED',
  status: 'VERIFIED',
  employer: '演示精密机械有限公司',
  jobTitle: '车工',
  region: { code: '440306', name: '广东省深圳市宝安区' },
  reach: 'CITY',
  honours: [{ level: 'OTHER', title: '深圳工匠', year: 2022, verified: true }],
  specialities: [],
  trades: ['数控加工'],
  evidence: [],
  monthlyCapacity: 4,
  availability: { absences: [] },
  contact: { mobile: '138****0000' },
  version: 3,
} as unknown as Craftsman;
const { employer: _, ...unemployed } = left;
const right: Craftsman = {
  ...unemployed,
  id: '019aa1b2-0d00-7000-8000-000000000002',
  status: 'DRAFT',
  jobTitle: '首席技师',
  version: 5,
};
const pair: DuplicatePair = {
  id: '019aa1b2-0d00-7000-8000-000000000009',
  first: { id: left.id, name: left.name, status: 'VERIFIED', roster: '广东省名册' },
  second: { id: right.id, name: right.name, status: 'DRAFT', roster: '江苏省名册' },
  weight: 61,
  signs: [
    { kind: 'NAME', agreement: 'SAME', weight: 20 },
    { kind: 'BIRTH_YEAR', agreement: 'DIFFERENT', weight: -25 },
  ],
  status: 'OPEN',
  foundAt: '2026-11-21T01:00:00Z',
  version: 2,
};

function pages(path: string) {
  server.use(
    http.get('*/api/v1/pool/duplicates', () => HttpResponse.json({ items: [pair] })),
    http.get('*/api/v1/pool/duplicate-searches', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/pool/duplicates/:id', () => HttpResponse.json(pair)),
    http.get('*/api/v1/craftsmen/managed/:id', ({ params }) =>
      HttpResponse.json(params.id === left.id ? left : right),
    ),
  );
  return renderPage({
    routes: [
      { path: 'union/pool/duplicates', Component: DuplicatesPage },
      { path: 'union/pool/duplicates/:id', Component: DuplicatePage },
    ],
    path,
    messages: ['duplicates', 'verification', 'work'],
    account: anOfficer,
  });
}

it('lists who may stand in the pool twice', async () => {
  const { container } = await pages('/union/pool/duplicates');
  expect(await screen.findByRole('link', { name: '演示工匠·数控一' })).toBeVisible();
  expect(screen.getByText('可能是同一人')).toBeVisible();
  expect(screen.getByText('还没有查过重。')).toBeVisible();
  await expectAccessible(container);
});

it('merges with what was chosen, after saying what will happen', async () => {
  const user = userEvent.setup();
  const sent: unknown[] = [];
  const { container } = await pages(`/union/pool/duplicates/${pair.id}`);
  server.use(
    http.post('*/api/v1/pool/duplicates/:id/merge-preview', () =>
      HttpResponse.json({
        survivorId: left.id,
        formerId: right.id,
        evidenceMoved: 2,
        evidenceDoubled: 0,
        honours: 1,
        specialities: 0,
        trades: 1,
      }),
    ),
    http.post('*/api/v1/pool/duplicates/:id/merge', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({});
    }),
  );
  expect(await screen.findByText('出生年份不同')).toBeVisible();
  await user.click(await screen.findByRole('radio', { name: '首席技师' }));
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: '合并' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('2 条佐证并入。')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: '合并' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toEqual([
    '"2"',
    { survivorId: left.id, survivorVersion: 3, otherVersion: 5, taken: ['JOB_TITLE'] },
  ]);
});

it('takes from the other entry only what was chosen there', () => {
  expect(takenFields('second', { NAME: 'first', REGION: 'second' })).toEqual(['NAME']);
});
