import { expect, test } from '@playwright/test';
import { Api } from './support/api.ts';
import { type Operation, operations } from './support/contract.ts';
import { accounts } from './support/people.ts';
import { recall, type Story } from './support/story.ts';

/** One account for each role, none of them a party of the journey's case. */
const strangers: Record<string, string> = {
  enterprise: accounts.foreignEnterprise,
  craftsman: '',
  'union-officer': accounts.foreignOfficer,
  reviewer: accounts.reviewer,
  'platform-admin': accounts.admin,
};
/** What a person of another region, enterprise or case may not even know of. */
const caseOperations: Record<string, (story: Story) => Record<string, string>> = {
  getHelpRequest: ofCase,
  updateHelpRequest: ofCase,
  submitHelpRequest: ofCase,
  getHelpRequestTimeline: ofCase,
  listSimilarCases: ofCase,
  judgeAnswer: ofCase,
  requestVisit: ofCase,
  solveByConsultation: ofCase,
  withdrawHelpRequest: ofCase,
  closeHelpRequest: ofCase,
  reopenHelpRequest: ofCase,
  listMessages: ofCase,
  postMessage: ofCase,
  acceptMessage: (story) => ({ id: story.helpRequestId, messageId: story.messageId }),
  listCandidates: ofCase,
  runMatch: ofCase,
  listCaseInvitations: ofCase,
  inviteCraftsman: ofCase,
  engageCraftsmen: ofCase,
  confirmOutcome: ofCase,
  getInvitation: (story) => ({ id: story.invitationId }),
  acceptInvitation: (story) => ({ id: story.invitationId }),
  declineInvitation: (story) => ({ id: story.invitationId }),
  withdrawInvitation: (story) => ({ id: story.invitationId }),
  releaseCraftsman: (story) => ({ id: story.invitationId }),
  getEngagement: (story) => ({ id: story.engagementId }),
  planVisit: (story) => ({ id: story.engagementId }),
  checkInVisit: (story) => ({ id: story.visitId }),
  reportVisit: (story) => ({ id: story.visitId }),
  cancelVisit: (story) => ({ id: story.visitId }),
  verifyOutcome: (story) => ({ id: story.outcomeId }),
  returnOutcome: (story) => ({ id: story.outcomeId }),
  getCaseStudy: (story) => ({ id: story.caseStudyId }),
  editCaseStudy: (story) => ({ id: story.caseStudyId }),
  publishCaseStudy: (story) => ({ id: story.caseStudyId }),
  withdrawCaseStudy: (story) => ({ id: story.caseStudyId }),
  getAttachment: (story) => ({ id: story.attachmentId }),
  getEnterprise: (story) => ({ id: story.enterpriseId }),
  updateEnterprise: (story) => ({ id: story.enterpriseId }),
  approveEnterprise: (story) => ({ id: story.enterpriseId }),
  rejectEnterprise: (story) => ({ id: story.enterpriseId }),
  addEnterpriseMember: (story) => ({ id: story.enterpriseId }),
  getManagedCraftsman: ofCraftsman,
  updateCraftsman: ofCraftsman,
  changeAvailability: ofCraftsman,
  submitCraftsman: ofCraftsman,
  verifyCraftsman: ofCraftsman,
  returnCraftsman: ofCraftsman,
  suspendCraftsman: ofCraftsman,
  reinstateCraftsman: ofCraftsman,
  retireCraftsman: ofCraftsman,
  addEvidence: ofCraftsman,
};

function ofCase(story: Story) {
  return { id: story.helpRequestId };
}
function ofCraftsman(story: Story) {
  return { id: story.craftsmanId };
}

const somebody = '00000000-0000-7000-8000-000000000000';

function addressOf(operation: Operation, values: Record<string, string> = {}): string {
  const path = operation.path
    .replace('{list}', 'regions')
    .replace('{service}', operation.service)
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? somebody);
  const query = new URLSearchParams(
    operation.query.map(({ name }) => [name, name === 'dimension' ? 'MONTH' : '1']),
  );
  return query.size > 0 ? `${path}?${query}` : path;
}

/** `If-Match` is always sent: without it a refusal could be about the header. */
function send(api: Api, operation: Operation, values?: Record<string, string>) {
  return api.send(operation.method, addressOf(operation, values), {
    headers: { 'If-Match': '"0"' },
    ...(operation.body === undefined ? {} : { data: operation.body }),
  });
}

const all = operations();
const guarded = all.filter(({ roles }) => roles !== undefined);
let story: Story;

test.beforeAll(async () => {
  story = recall();
  const parties = new Set([story.craftsmanAccount]);
  const silent = await new Api(accounts.enterprise).get<{ items: { craftsmanId: string }[] }>(
    `/api/v1/help-requests/${story.helpRequestId}/invitations`,
  );
  const invited = new Set(silent.items.map(({ craftsmanId }) => craftsmanId));
  for (let index = 10; index > 0 && !strangers.craftsman; index--) {
    const account = `gongjiang${String(index).padStart(2, '0')}`;
    if (parties.has(account)) continue;
    const me = await new Api(account).send('GET', '/api/v1/craftsmen/me');
    if (me.ok() && !invited.has(((await me.json()) as { id: string }).id)) {
      strangers.craftsman = account;
    }
  }
  expect(strangers.craftsman).toBeTruthy();
});

test('the contracts name every operation once', () => {
  expect(all.length).toBeGreaterThan(90);
  // What operators do of each service has the same name in all of them.
  const names = all.map(({ id, path, service }) =>
    path.includes('{service}') ? `${service} ${id}` : id,
  );
  expect(new Set(names).size).toBe(all.length);
  for (const id of Object.keys(caseOperations)) {
    expect(all.map((operation) => operation.id)).toContain(id);
  }
});

for (const operation of all.filter(({ roles }) => roles === undefined)) {
  test(`public: ${operation.service} ${operation.id} asks nobody to sign in`, async () => {
    const response = await send(new Api(), operation);
    expect([401, 500, 502, 503]).not.toContain(response.status());
  });
}

for (const operation of guarded) {
  test(`no token: ${operation.service} ${operation.id}`, async () => {
    const response = await send(new Api(), operation);
    expect(response.status()).toBe(401);
    expect(response.headers()['content-type']).toContain('application/problem+json');
  });

  const roles = operation.roles ?? [];
  if (roles.length === 0) continue;
  test(`wrong role: ${operation.service} ${operation.id}`, async () => {
    for (const role of Object.keys(strangers).filter((one) => !roles.includes(one))) {
      const response = await send(new Api(strangers[role]), operation);
      expect([403, 404], `${role}: ${await response.text()}`).toContain(response.status());
    }
  });
}

for (const [id, values] of Object.entries(caseOperations)) {
  test(`wrong scope: ${id}`, async () => {
    const operation = all.find((one) => one.id === id) as Operation;
    for (const role of operation.roles ?? []) {
      const response = await send(new Api(strangers[role]), operation, values(story));
      expect([403, 404], `${role}: ${response.status()} ${await response.text()}`).toContain(
        response.status(),
      );
    }
  });
}

test('nothing of the case stands in the lists of others', async () => {
  const lists: [string, string][] = [
    [strangers.enterprise ?? '', '/api/v1/help-requests?limit=100'],
    [strangers.craftsman ?? '', '/api/v1/help-requests?limit=100'],
    [strangers.craftsman ?? '', '/api/v1/invitations?limit=100'],
    [strangers.craftsman ?? '', '/api/v1/engagements?limit=100'],
    [accounts.foreignOfficer, '/api/v1/help-requests/queue?limit=100'],
    [accounts.foreignOfficer, '/api/v1/engagements?limit=100'],
    [accounts.foreignOfficer, '/api/v1/outcomes?limit=100'],
    [accounts.foreignOfficer, '/api/v1/case-studies?limit=100'],
    [accounts.foreignOfficer, '/api/v1/enterprises?limit=100'],
    [accounts.foreignOfficer, '/api/v1/craftsmen/managed?limit=100'],
    [accounts.foreignOfficer, '/api/v1/unanswered-questions?limit=100'],
  ];
  for (const [account, path] of lists) {
    const text = JSON.stringify(await new Api(account).get(path));
    for (const secret of [
      story.helpRequestId,
      story.engagementId,
      story.outcomeId,
      story.caseStudyId,
      story.enterpriseId,
      story.invitationId,
      story.craftsmanId,
      '月球车',
    ]) {
      expect(text.includes(secret), `${account} ${path} shows ${secret}`).toBe(false);
    }
  }
});

test('those above the county see the case, those beside it do not', async () => {
  const path = `/api/v1/help-requests/${story.helpRequestId}`;
  for (const account of [accounts.cityOfficer, accounts.provinceOfficer, accounts.nationOfficer]) {
    expect((await new Api(account).send('GET', path)).status(), account).toBe(200);
  }
  expect((await new Api(accounts.foreignOfficer).send('GET', path)).status()).toBe(404);
});

test('operations between services are not reachable from outside', async () => {
  for (const path of [
    '/internal/events',
    '/internal/candidates/search',
    '/internal/answers',
    '/internal/obligations',
  ]) {
    for (const api of [new Api(), new Api(accounts.nationOfficer), new Api(accounts.admin)]) {
      expect([404, 405]).toContain((await api.send('POST', path, { data: {} })).status());
    }
  }
});
