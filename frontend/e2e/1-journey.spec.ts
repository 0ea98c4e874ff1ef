import { expect, type Locator, type Page, test } from '@playwright/test';
import { Api } from './support/api.ts';
import { advanceClock } from './support/clock.ts';
import { accounts, craftsmen, People } from './support/people.ts';
import { shot } from './support/shots.ts';
import { keep, type Story } from './support/story.ts';

const problem = '数控车床加工细长轴时出现锥度和振纹，尺寸超差';
const cause = '尾座顶尖偏移0.06mm，跟刀架支承爪磨损，细长轴中段让刀，产生锥度和振纹';
const remedy =
  '校正尾座同轴度到0.01mm以内，更换跟刀架支承爪，改用反向进给精车，锥度由0.08mm降到0.01mm';
const similarProblem = '跟刀架支承爪磨损，加工细长轴中段让刀，产生锥度和振纹怎么办';
const absurd = '食堂的月球车轮胎怎么保养';
const benefit = 86_000;
const trained = 12;
const phone = { width: 390, height: 844 };
/** A wait for work that the services do in the background. */
const background = { timeout: 150_000, intervals: [1_000, 2_000, 3_000] };

interface Invitation {
  id: string;
  status: string;
  craftsmanId: string;
  craftsmanName: string;
}
interface Case {
  id: string;
  status: string;
  attachments: { id: string }[];
  engagement?: { id: string; visits: { id: string }[] };
  outcome?: { id: string };
  enterprise: { id: string };
}
interface Figures {
  trips: number;
  problemsSolved: number;
  workersTrained: number;
  enterprisesServed: number;
  benefitCny: string;
}
interface Profile {
  id: string;
  name: string;
  record: { visits: number; problemsSolved: number; workersTrained: number; benefitCny: string };
}

const story: Partial<Story> = {};
let people: People;
let caseStudyTitle = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  people = new People(browser);
  advanceClock('PT0S');
});
test.afterAll(async () => {
  keep(story);
  await people.leave();
});

const caseNow = () =>
  new Api(accounts.enterprise).get<Case>(`/api/v1/help-requests/${story.helpRequestId}`);
const invitationsNow = async () =>
  (
    await new Api(accounts.enterprise).get<{ items: Invitation[] }>(
      `/api/v1/help-requests/${story.helpRequestId}/invitations`,
    )
  ).items;
const figuresNow = () => new Api(accounts.officer).get<Figures>('/api/v1/statistics/summary');
const main = (page: Page) => page.getByRole('main');

test('1 a visitor searches, opens a result, reads its source and its benefit', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main(page).getByRole('article').first()).toBeVisible();
  await shot(page, '1-1-portal');
  await page.getByRole('combobox', { name: '搜索知识与成果' }).fill('细长轴 锥度');
  await page.getByRole('combobox', { name: '搜索知识与成果' }).press('Enter');
  const results = page.getByRole('list', { name: '搜索结果' });
  await expect(results.getByRole('link').first()).toBeVisible();
  await expect(results.locator('mark').first()).toBeVisible();
  await shot(page, '1-2-results');
  await results.getByRole('link').first().click();
  const about = page.getByRole('region', { name: '来源与说明' });
  await expect(about.getByText('匠桥示例语料')).toBeVisible();
  await expect(about.getByText('许可')).toBeVisible();
  await shot(page, '1-3-document');

  await page.goto(`/search?kind=ACHIEVEMENT&q=${encodeURIComponent('细长轴')}`);
  await page.getByRole('list', { name: '搜索结果' }).getByRole('link').first().click();
  const achievement = page.getByRole('region', { name: '成果与获取方式' });
  await expect(achievement.getByText(/\d万?元/)).toBeVisible();
  await expect(achievement.getByText('已验证')).toBeVisible();
  await expect(achievement.getByText('完成人')).toBeVisible();
  await shot(page, '1-4-achievement');
});

test('2 an enterprise describes its problem and gets an answer that shows its sources', async () => {
  const page = await people.page(accounts.enterprise);
  await expect(page).toHaveURL(/\/enterprise\/requests$/);
  await shot(page, '2-1-own-requests');
  await main(page).getByRole('link', { name: '提出难题' }).first().click();
  await page.getByLabel('问题是什么').fill(problem);
  await expect(
    page.getByRole('complementary', { name: '相似的问题' }).getByRole('link').first(),
  ).toBeVisible();
  await page.getByLabel('现场照片或文件').setInputFiles({
    name: '车削现场.png',
    mimeType: 'image/png',
    buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 240 } }),
  });
  await expect(page.getByRole('button', { name: '移除 车削现场.png' })).toBeVisible();
  await page.getByLabel('设备').fill('CK6140 数控车床');
  await shot(page, '2-2-describe');
  await page.getByRole('button', { name: '提交，获取解答' }).click();

  await page.waitForURL(/\/enterprise\/requests\/[0-9a-f-]{36}$/);
  story.helpRequestId = page.url().split('/').at(-1);
  const answer = page.getByRole('region', { name: '有出处的解答' });
  const statements = answer.getByRole('list', { name: '解答', exact: true });
  await expect(statements).toBeVisible({ timeout: 60_000 });
  await shot(page, '2-3-answer');
  await openEverySource(page, statements);

  const found = await caseNow();
  expect(found.status).toBe('ANSWERED');
  story.enterpriseId = found.enterprise.id;
  story.attachmentId = found.attachments[0]?.id;
  expect(story.attachmentId).toBeTruthy();

  await answer.getByRole('button', { name: '没有解决' }).click();
  await answer.getByLabel('还差什么').fill('调整过尾座，锥度还在，转速降低后振纹仍然明显。');
  await answer.getByRole('button', { name: '请工匠答疑' }).click();
  await expect(main(page).getByText('工匠答疑中').first()).toBeVisible();
  await shot(page, '2-4-not-solved');
});

/** Every statement has sources, and each source shows the cited words marked in its text. */
async function openEverySource(page: Page, statements: Locator): Promise<void> {
  const all = await statements.getByRole('listitem').all();
  expect(all.length).toBeGreaterThan(0);
  for (const statement of all) {
    const marks = await statement.getByRole('button').all();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      await mark.click();
      const cited = page.getByRole('dialog').getByTestId('cited-text').locator('mark');
      await expect(cited).toBeInViewport();
      expect(((await cited.textContent()) ?? '').trim().length).toBeGreaterThan(4);
      if (statement === all[0] && mark === marks[0]) await shot(page, '2-3-source');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  }
}

test('3 silence moves the question on; the second craftsman answers', async () => {
  const accountOf = await accountsByCraftsman();
  let silent: Invitation | undefined;
  await expect
    .poll(async () => {
      silent = (await invitationsNow()).find(({ status }) => status === 'INVITED');
      return silent?.craftsmanId;
    }, background)
    .toBeTruthy();
  const silentAccount = accountOf.get(silent?.craftsmanId ?? '') ?? '';
  expect(silentAccount).toBeTruthy();
  story.silentInvitationId = silent?.id;
  const silentPage = await people.page(silentAccount, phone);
  await expect(main(silentPage).getByText('为什么找您').first()).toBeVisible();
  await shot(silentPage, '3-1-inbox-of-the-silent');

  advanceClock('PT25H');
  let next: Invitation | undefined;
  await expect
    .poll(async () => {
      const now = await invitationsNow();
      next = now.find(({ id, status }) => status === 'INVITED' && id !== silent?.id);
      return now.find(({ id }) => id === silent?.id)?.status === 'EXPIRED' && next !== undefined;
    }, background)
    .toBe(true);
  story.invitationId = next?.id;
  story.craftsmanId = next?.craftsmanId;
  story.craftsmanAccount = accountOf.get(next?.craftsmanId ?? '');
  expect(story.craftsmanAccount).toBeTruthy();
  expect(story.craftsmanAccount).not.toBe(silentAccount);

  const craftsman = await people.page(story.craftsmanAccount ?? '', phone);
  await craftsman.goto(`/craftsman/inbox/${story.invitationId}`);
  await expect(main(craftsman).getByText('为什么找您')).toBeVisible();
  await shot(craftsman, '3-2-invitation');
  await craftsman.getByRole('button', { name: '接受' }).click();
  await craftsman.waitForURL(/\/craftsman\/requests\//);
  await craftsman
    .getByLabel('写下你的发言')
    .fill('先看跟刀架支承爪有没有磨损，再用百分表打尾座侧母线。振纹间距均匀多半是中段让刀。');
  await craftsman.getByRole('button', { name: '发送' }).click();
  await expect(
    craftsman.getByRole('list', { name: '工匠答疑' }).getByText('先看跟刀架支承爪有没有磨损'),
  ).toBeVisible();
  await shot(craftsman, '3-3-consultation-on-a-phone');

  const page = await people.page(accounts.enterprise);
  await page.reload();
  const thread = page.getByRole('list', { name: '工匠答疑' });
  await expect(thread.getByText('先看跟刀架支承爪有没有磨损')).toBeVisible();
  await thread.getByRole('button', { name: '这条有帮助' }).click();
  await expect(thread.getByText('企业认为这条有帮助')).toBeVisible();
  const messages = await new Api(accounts.enterprise).get<{ items: { id: string }[] }>(
    `/api/v1/help-requests/${story.helpRequestId}/messages`,
  );
  story.messageId = messages.items[0]?.id;
  await page.getByRole('button', { name: '需要上门帮扶' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('为什么需要上门').fill('调整后仍超差，需要到机床前看。');
  await dialog.getByRole('button', { name: '需要上门帮扶' }).click();
  await expect(main(page).getByText('待派工匠').first()).toBeVisible();
  await shot(page, '3-4-visit-asked-for');
});

async function accountsByCraftsman(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const account of craftsmen) {
    const response = await new Api(account).send('GET', '/api/v1/craftsmen/me');
    if (response.ok()) found.set(((await response.json()) as { id: string }).id, account);
  }
  return found;
}

let before: Figures;
let recordBefore: Profile;

test('4 an officer engages the craftsman; the visit, the report, the outcome', async () => {
  before = await figuresNow();
  recordBefore = await new Api().get<Profile>(`/api/v1/craftsmen/${story.craftsmanId}`);
  const officer = await people.page(accounts.officer);
  await expect(officer).toHaveURL(/\/union\/queue/);
  await expect(main(officer).getByRole('list', { name: '求助队列' })).toBeVisible();
  await shot(officer, '4-1-queue');
  await officer.goto(`/union/requests/${story.helpRequestId}`);
  await officer.getByRole('link', { name: '打开派单台' }).click();
  await expect(officer.getByRole('list', { name: '推荐理由' }).first()).toBeVisible();
  await officer
    .getByRole('button', { name: /看全部 \d+ 项评分/ })
    .first()
    .click();
  await shot(officer, '4-2-dispatch-board');
  await engage(officer);
  await planVisit(officer);
  await visitAndReport();
  await confirmOutcome();
  await verifyOutcome(officer);
});

async function engage(officer: Page): Promise<void> {
  const panel = officer.getByRole('region', { name: '确定帮扶人员' });
  await panel.getByRole('checkbox', { name: recordBefore.name }).check();
  await panel.getByRole('button', { name: '确定人员' }).click();
  await expect(officer.getByRole('region', { name: '安排上门时间' })).toBeVisible();
}

async function planVisit(officer: Page): Promise<void> {
  const form = officer.getByRole('region', { name: '安排上门时间' });
  const day = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
  await form.getByLabel('日期').fill(day);
  await form.getByLabel('地点').fill('二号车间 张工');
  await form.getByRole('button', { name: '确定时间' }).click();
  await expect(main(officer).getByText('二号车间 张工', { exact: true })).toBeVisible();
  await shot(officer, '4-3-visit-planned');
  const found = await caseNow();
  story.engagementId = found.engagement?.id;
  story.visitId = found.engagement?.visits[0]?.id;
}

async function visitAndReport(): Promise<void> {
  const page = await people.page(story.craftsmanAccount ?? '', phone);
  await page.goto(`/craftsman/requests/${story.helpRequestId}`);
  await page.getByRole('link', { name: '签到' }).click();
  await page.getByRole('button', { name: '我已到达，签到' }).click();
  await page.getByLabel('查明的原因').fill(`${cause}。`);
  await page.getByLabel('采取的措施').fill(`${remedy}。`);
  await page.getByLabel('后续建议').fill('每班检查跟刀架支承爪，磨损超过0.1mm就更换。');
  await page.getByLabel('现场培训职工人数').fill(String(trained));
  await shot(page, '4-4-report-on-a-phone');
  await page.getByRole('button', { name: '提交报告' }).click();
  await expect(main(page).getByText('已报告').first()).toBeVisible();
}

async function confirmOutcome(): Promise<void> {
  const page = await people.page(accounts.enterprise);
  await page.goto(`/enterprise/requests/${story.helpRequestId}`);
  const form = page.getByRole('region', { name: '请确认成效' });
  await form.getByLabel('经济效益（元）').fill(String(benefit));
  await form.getByLabel('效益说明').fill('每月少报废20件，按一年计算。');
  await form.getByText('很满意').click();
  await form.getByLabel('想对工匠说的话').fill('讲得清楚，师傅们都学会了。');
  await shot(page, '4-5-confirm-outcome');
  await form.getByRole('button', { name: '确认成效' }).click();
  await expect(page.getByRole('region', { name: '成效', exact: true })).toBeVisible();
  story.outcomeId = (await caseNow()).outcome?.id;
}

async function verifyOutcome(officer: Page): Promise<void> {
  await officer.goto('/union/verification/outcomes');
  await expect(main(officer).getByRole('list', { name: '成效核实' })).toBeVisible();
  await shot(officer, '4-6-outcomes-to-verify');
  await officer.goto(`/union/requests/${story.helpRequestId}`);
  await officer.getByRole('button', { name: '核实成效' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '核实成效' }).click();
  await expect(
    main(officer)
      .getByText(/工会核实于/)
      .first(),
  ).toBeVisible();
  await shot(officer, '4-7-verified');
}

test('5 figures, record and knowledge grow by exactly that', async () => {
  const after = await figuresNow();
  expect(after.trips - before.trips).toBe(1);
  expect(after.problemsSolved - before.problemsSolved).toBe(1);
  expect(after.workersTrained - before.workersTrained).toBe(trained);
  expect(Number(after.benefitCny) - Number(before.benefitCny)).toBe(benefit);
  expect(after.enterprisesServed - before.enterprisesServed).toBeLessThanOrEqual(1);
  const officer = await people.page(accounts.officer);
  await officer.goto('/union/dashboard');
  await expect(
    main(officer)
      .getByText(`${after.workersTrained.toLocaleString('zh-CN')}人`)
      .first(),
  ).toBeVisible();
  await shot(officer, '5-1-dashboard');

  await recordHasGrown();
  await publishCaseStudy(officer);
  await secondEnterpriseIsToldTheCase();
});

async function recordHasGrown(): Promise<void> {
  await expect
    .poll(
      async () =>
        (await new Api().get<Profile>(`/api/v1/craftsmen/${story.craftsmanId}`)).record
          .workersTrained,
      background,
    )
    .toBe(recordBefore.record.workersTrained + trained);
  const page = await people.page(story.craftsmanAccount ?? '', phone);
  await page.goto(`/craftsmen/${story.craftsmanId}`);
  await expect(main(page).getByText(`培训 ${trained} 人`).first()).toBeVisible();
  await shot(page, '5-2-record-of-the-craftsman');
}

async function publishCaseStudy(officer: Page): Promise<void> {
  const drafts = new Api(accounts.officer);
  let draft: { id: string; title: string; helpRequestId: string } | undefined;
  await expect
    .poll(async () => {
      const { items } = await drafts.get<{ items: NonNullable<typeof draft>[] }>(
        '/api/v1/case-studies?status=DRAFT&limit=100',
      );
      draft = items.find(({ helpRequestId }) => helpRequestId === story.helpRequestId);
      return draft?.id;
    }, background)
    .toBeTruthy();
  story.caseStudyId = draft?.id;
  caseStudyTitle = draft?.title ?? '';
  await officer.goto(`/union/case-studies/${draft?.id}`);
  await expect(officer.getByLabel('现象')).toBeVisible();
  await shot(officer, '5-3-case-study-draft');
  await officer.getByRole('button', { name: '发布到知识库' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '发布到知识库' }).click();
  await expect(main(officer).getByText('已发布').first()).toBeVisible();
}

async function secondEnterpriseIsToldTheCase(): Promise<void> {
  await expect
    .poll(async () => {
      const { items } = await new Api().get<{ items: { title: string }[] }>(
        `/api/v1/corpus?kind=CASE_STUDY&q=${encodeURIComponent(similarProblem)}`,
      );
      return items.some(({ title }) => title === caseStudyTitle);
    }, background)
    .toBe(true);
  const page = await people.page(accounts.secondEnterprise);
  await page.goto('/enterprise/new-request');
  await page.getByLabel('问题是什么').fill(similarProblem);
  await expect(
    page.getByRole('complementary', { name: '相似的问题' }).getByText('典型案例').first(),
  ).toBeVisible();
  await shot(page, '5-4-second-enterprise-describes');
  await page.getByRole('button', { name: '提交，获取解答' }).click();
  const answer = page.getByRole('region', { name: '有出处的解答' });
  const source = answer.getByRole('button', { name: new RegExp(escaped(caseStudyTitle)) }).first();
  await expect(source).toBeVisible({ timeout: 60_000 });
  await shot(page, '5-5-the-case-is-cited');
  await source.click();
  await expect(page.getByRole('dialog').getByTestId('cited-text').locator('mark')).toBeInViewport();
  await shot(page, '5-6-the-case-as-source');
  await page.keyboard.press('Escape');
}

test('6 a question about something absurd is refused and entered in the ledger', async ({
  page,
}) => {
  await page.goto('/ask');
  await page.getByLabel('您的问题').fill(absurd);
  await page.getByRole('button', { name: '提问' }).click();
  await expect(page.getByText('接下来会怎样')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('list', { name: '解答', exact: true })).toBeHidden();
  await shot(page, '6-1-honest-refusal');

  const enterprise = await people.page(accounts.enterprise);
  await enterprise.goto('/enterprise/new-request');
  await enterprise.getByLabel('问题是什么').fill(absurd);
  await enterprise.getByRole('button', { name: '提交，获取解答' }).click();
  await expect(enterprise.getByText('接下来会怎样')).toBeVisible({ timeout: 60_000 });
  await shot(enterprise, '6-2-refusal-in-the-case');

  const officer = await people.page(accounts.officer);
  await officer.goto('/union/ledger');
  await expect(
    officer.getByRole('list', { name: '未答问题台账' }).getByText(absurd).first(),
  ).toBeVisible();
  await shot(officer, '6-3-ledger');
});

test('7 others see nothing of it in the browser either', async () => {
  const foreign = await people.page(accounts.foreignEnterprise);
  await foreign.goto(`/enterprise/requests/${story.helpRequestId}`);
  await expect(foreign.getByRole('alert')).toBeVisible();
  await expect(foreign.getByText(problem)).toBeHidden();
  await shot(foreign, '7-1-foreign-enterprise');
  await foreign.goto('/union/queue');
  await expect(foreign.getByText('这里不是您的工作台')).toBeVisible();
  await shot(foreign, '7-2-wrong-door');
  const foreignOfficer = await people.page(accounts.foreignOfficer);
  await foreignOfficer.goto(`/union/requests/${story.helpRequestId}`);
  await expect(foreignOfficer.getByRole('alert')).toBeVisible();
  await shot(foreignOfficer, '7-3-officer-of-another-city');
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
