import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { Api } from './support/api.ts';
import { advanceClock, clockOffset } from './support/clock.ts';
import { accounts, craftsmen } from './support/people.ts';
import { kill, type Process } from './support/processes.ts';

/**
 * The journey once more, over REST, while its services are killed one after another with work in
 * their hands: when they are back nothing is lost and nothing is there twice.
 */
const mark = randomUUID().slice(0, 8);
const description = `数控车床加工细长轴时出现锥度和振纹，尺寸超差（${mark}）`;
const trained = 7;
/** Longer than the longest pause between two tries of what failed while a service was away. */
const afterwards = { timeout: 90_000, intervals: [500] };

interface Invitation {
  id: string;
  status: string;
  craftsmanId: string;
}
interface Versioned {
  id: string;
  version: number;
}
interface Case extends Versioned {
  status: string;
  engagement?: Versioned & { visits: Versioned[] };
  outcome?: Versioned;
}

let path = '';
let craftsman = { id: '', account: '' };

test.describe.configure({ mode: 'serial' });

const caseNow = () => new Api(accounts.enterprise).get<Case>(path);
const invitationsNow = async () =>
  (await new Api(accounts.enterprise).get<{ items: Invitation[] }>(`${path}/invitations?limit=100`))
    .items;
const invited = async () => (await invitationsNow()).filter(({ status }) => status === 'INVITED');
/** How many of this type, by type: what happened once is in the timeline once. */
const happened = async (type: string) =>
  (
    await new Api(accounts.enterprise).get<{ items: { type: string }[] }>(
      `${path}/timeline?limit=100`,
    )
  ).items.filter((entry) => entry.type === type).length;

/** One step in the life of what is at the path, by the version that is there now. */
async function step(account: string, resource: string, name: string, data: object = {}) {
  const etag = (await new Api(account).send('GET', resource)).headers().etag ?? '';
  await change(account, `${resource}/${name}`, etag, data);
}

async function change(account: string, target: string, etag: string, data: object = {}) {
  const response = await new Api(account).send('POST', target, {
    data,
    headers: { 'If-Match': etag },
  });
  expect(response.status(), `${target}: ${await response.text()}`).toBe(200);
}

/** Sent again with the same key, as a client does that got no answer, until it is there. */
async function create<T>(api: Api, target: string, data: object, key: string): Promise<T> {
  let created: T | undefined;
  await expect(async () => {
    const response = await api.send('POST', target, {
      data,
      headers: { 'Idempotency-Key': key },
    });
    const type = response.headers()['content-type'] ?? '';
    if (!response.ok()) expect(type, await response.text()).toContain('application/problem+json');
    expect(response.status(), await response.text()).toBe(201);
    created = (await response.json()) as T;
  }).toPass(afterwards);
  return created as T;
}

async function accountOf(craftsmanId: string): Promise<string> {
  for (const account of craftsmen) {
    const response = await new Api(account).send('GET', '/api/v1/craftsmen/me');
    if (response.ok() && (await response.json()).id === craftsmanId) return account;
  }
  throw new Error(`Nobody can sign in as craftsman ${craftsmanId}`);
}

test('matching dies right after a 201: the draft is there, and there once', async () => {
  const enterprise = new Api(accounts.enterprise);
  const draft = { description, kind: 'TECHNICAL_SERVICE', urgency: 'NORMAL' };
  const first = await create<Case>(enterprise, '/api/v1/help-requests', draft, mark);
  const back = kill('matching-service');
  await back();
  const again = await create<Case>(enterprise, '/api/v1/help-requests', draft, mark);
  expect(again.id).toBe(first.id);
  path = `/api/v1/help-requests/${first.id}`;
  expect((await caseNow()).status).toBe('DRAFT');
});

test('submitted while achievements is dead, and matching dies too: one answer', async () => {
  const answersBack = kill('achievements-service');
  await step(accounts.enterprise, path, 'submission');
  const matchingBack = kill('matching-service');
  await Promise.all([answersBack(), matchingBack()]);
  await expect.poll(async () => (await caseNow()).status, afterwards).toBe('ANSWERED');
  expect(await happened('SUBMITTED')).toBe(1);
  expect(await happened('ANSWERED')).toBe(1);
});

test('not solved while talent is dead: one craftsman is invited', async () => {
  const back = kill('talent-service');
  await step(accounts.enterprise, path, 'verdict', { solved: false });
  expect((await caseNow()).status).toBe('CONSULTING');
  await back();
  await expect.poll(async () => (await invited()).length, afterwards).toBe(1);
  expect(await invitationsNow()).toHaveLength(1);
});

test('declined and expired while talent is dead: each is replaced by one', async () => {
  const [declined] = await invited();
  const declining = await accountOf(declined?.craftsmanId ?? '');
  const back = kill('talent-service');
  await step(declining, `/api/v1/invitations/${declined?.id}`, 'decline', { reason: 'BUSY' });
  const [silent, ...more] = await invited();
  expect(more).toHaveLength(0);
  expect(silent?.id).not.toBe(declined?.id);

  advanceClock(`PT${Number(clockOffset().match(/\d+/)?.[0] ?? 0) + 25}H`);
  await expect
    .poll(async () => (await invitationsNow()).map(({ status }) => status).sort(), afterwards)
    .toEqual(['DECLINED', 'EXPIRED', 'INVITED']);
  await back();
  expect(await happened('CRAFTSMAN_INVITED')).toBe(3);
});

test('Keycloak is dead: who is signed in goes on', async () => {
  const [invitation] = await invited();
  const account = await accountOf(invitation?.craftsmanId ?? '');
  craftsman = { id: invitation?.craftsmanId ?? '', account };
  const back = kill('keycloak');
  await step(account, `/api/v1/invitations/${invitation?.id}`, 'acceptance');
  await step(accounts.enterprise, path, 'visit-request', { reason: '调整后仍超差。' });
  expect((await caseNow()).status).toBe('DISPATCHING');
  await back();
});

for (const victim of ['gateway', 'postgres', 'matching-service'] satisfies Process[]) {
  test(`${victim} dies under messages on their way: sent again, each is there once`, async () => {
    const enterprise = new Api(accounts.enterprise);
    await enterprise.get(path);
    const texts = [1, 2, 3, 4].map((number) => `${victim} ${number} ${mark}`);
    const sent = texts.map((text) => create(enterprise, `${path}/messages`, { text }, text));
    const back = kill(victim);
    await Promise.all(sent);
    await back();
    const { items } = await enterprise.get<{ items: { text: string }[] }>(
      `${path}/messages?limit=100`,
    );
    const there = items.map(({ text }) => text).filter((text) => text.startsWith(victim));
    expect(there.sort()).toEqual(texts);
  });
}

test('verified and published while talent and achievements are dead: all of it counts once', async () => {
  await untilConfirmed();
  const outcome = (await caseNow()).outcome;
  const officer = new Api(accounts.officer);
  const before = await officer.get<{ workersTrained: number }>('/api/v1/statistics/summary');

  const back = kill('talent-service', 'achievements-service');
  await change(
    accounts.officer,
    `/api/v1/outcomes/${outcome?.id}/verification`,
    `"${outcome?.version}"`,
  );
  const study = await draftedCaseStudy(officer);
  await step(accounts.officer, `/api/v1/case-studies/${study}`, 'publication');
  await back();

  await expect.poll(() => evidenceOf(outcome?.id), afterwards).toBe(1);
  await expect.poll(publishedStudies, afterwards).toBe(1);
  expect(await happened('OUTCOME_VERIFIED')).toBe(1);
  const after = await officer.get<{ workersTrained: number }>('/api/v1/statistics/summary');
  expect(after.workersTrained - before.workersTrained).toBe(trained);
});

/** The visit and the enterprise's word on it, with everything alive. */
async function untilConfirmed(): Promise<void> {
  const officer = new Api(accounts.officer);
  await create(
    officer,
    `${path}/engagements`,
    { leadCraftsmanId: craftsman.id, craftsmanIds: [craftsman.id] },
    `${mark}-engagement`,
  );
  const engagement = (await caseNow()).engagement;
  const start = Date.now() + 30 * 86_400_000;
  await create(
    officer,
    `/api/v1/engagements/${engagement?.id}/visits`,
    {
      plannedStart: new Date(start).toISOString(),
      plannedEnd: new Date(start + 3_600_000).toISOString(),
      place: '二号车间',
    },
    `${mark}-visit`,
  );
  await onSite('check-in');
  await onSite('report', {
    findings: `尾座顶尖偏移0.06mm，跟刀架支承爪磨损，细长轴中段让刀（${mark}）。`,
    measures: `校正尾座同轴度到0.01mm以内，更换跟刀架支承爪，改用反向进给精车（${mark}）。`,
    workersTrained: trained,
  });
  await step(accounts.enterprise, path, 'outcome', {
    solved: true,
    rating: 5,
    benefitCny: '1000.00',
  });
}

async function onSite(name: string, data: object = {}): Promise<void> {
  const visit = (await caseNow()).engagement?.visits[0];
  await change(
    craftsman.account,
    `/api/v1/visits/${visit?.id}/${name}`,
    `"${visit?.version}"`,
    data,
  );
}

async function draftedCaseStudy(officer: Api): Promise<string> {
  const drafts = async () =>
    (
      await officer.get<{ items: { id: string; helpRequestId: string }[] }>(
        '/api/v1/case-studies?status=DRAFT&limit=100',
      )
    ).items.filter(({ helpRequestId }) => path.endsWith(helpRequestId));
  await expect.poll(async () => (await drafts()).length, afterwards).toBe(1);
  return (await drafts())[0]?.id ?? '';
}

async function evidenceOf(outcome: string | undefined): Promise<number> {
  const { evidence } = await new Api().get<{ evidence: { sourceId: string }[] }>(
    `/api/v1/craftsmen/${craftsman.id}`,
  );
  return evidence.filter(({ sourceId }) => sourceId === outcome).length;
}

async function publishedStudies(): Promise<number> {
  const { items } = await new Api().get<{ items: { id: string }[] }>(
    `/api/v1/corpus?kind=CASE_STUDY&limit=100&q=${encodeURIComponent(description)}`,
  );
  const documents = await Promise.all(
    items.map(({ id }) => new Api().get<{ helpRequestId?: string }>(`/api/v1/corpus/${id}`)),
  );
  return documents.filter(({ helpRequestId }) => helpRequestId && path.endsWith(helpRequestId))
    .length;
}
