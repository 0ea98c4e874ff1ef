import { expect, type Page, test } from '@playwright/test';
import { Api } from './support/api.ts';
import { expectAccessible, expectNoSidewaysScroll } from './support/audit.ts';
import { accounts, craftsmen, signIn } from './support/people.ts';
import { shot } from './support/shots.ts';
import { recall } from './support/story.ts';

/** Every page in both languages and four widths: axe finds nothing, nothing sticks out. */
const widths = [360, 768, 1440, 1920];

interface Door {
  name: string;
  account?: () => string;
  pages: () => Promise<string[]> | string[];
}

const story = () => recall();

async function firstHit(query: string): Promise<string> {
  const { items } = await new Api().get<{ items: { id: string }[] }>(`/api/v1/corpus?${query}`);
  return `/documents/${items[0]?.id}`;
}

async function craftsmanInScope(): Promise<string> {
  const { items } = await new Api(accounts.officer).get<{ items: { id: string }[] }>(
    '/api/v1/craftsmen/managed?limit=1',
  );
  return `/union/craftsmen/${items[0]?.id}`;
}

async function firstStudio(account?: string): Promise<string> {
  const list = account ? 'studios/managed' : 'studios';
  const { items } = await new Api(account).get<{ items: { id: string }[] }>(
    `/api/v1/${list}?limit=1`,
  );
  return `${account ? '/union' : ''}/studios/${items[0]?.id}`;
}

/** Of whoever plays in the story, if they lead or belong to one; else the list alone. */
async function ownStudios(account: string): Promise<string[]> {
  const own = await new Api(account).get<{ studio: { id: string } }[]>('/api/v1/studios/mine');
  return ['/craftsman/studios', ...own.map(({ studio }) => `/craftsman/studios/${studio.id}`)];
}

const doors: Door[] = [
  {
    name: 'public',
    pages: async () => [
      '/',
      `/search?q=${encodeURIComponent('焊缝气孔')}`,
      await firstHit('kind=KNOWLEDGE&limit=1'),
      await firstHit('kind=ACHIEVEMENT&limit=1'),
      '/ask',
      '/craftsmen',
      `/craftsmen/${story().craftsmanId}`,
      '/studios',
      await firstStudio(),
      '/figures',
      '/no-such-page',
    ],
  },
  {
    name: 'enterprise',
    account: () => accounts.enterprise,
    pages: () => [
      '/enterprise/requests',
      '/enterprise/new-request',
      `/enterprise/requests/${story().helpRequestId}`,
      '/enterprise/profile',
      '/notifications',
      '/saved-searches',
    ],
  },
  {
    name: 'craftsman',
    account: () => story().craftsmanAccount ?? craftsmen[0],
    pages: async () => [
      '/craftsman/inbox',
      '/craftsman/inbox/suitable',
      `/craftsman/inbox/${story().invitationId}`,
      '/craftsman/visits',
      `/craftsman/requests/${story().helpRequestId}`,
      `/craftsman/requests/${story().helpRequestId}/visits/${story().visitId}`,
      '/craftsman/calendar',
      '/craftsman/profile',
      '/craftsman/achievements',
      '/craftsman/achievements/new',
      ...(await ownStudios(story().craftsmanAccount ?? craftsmen[0])),
      '/craftsman/studios/new',
      '/my-data',
    ],
  },
  {
    name: 'union',
    account: () => accounts.officer,
    pages: async () => [
      '/union/queue',
      `/union/requests/${story().helpRequestId}`,
      `/union/requests/${story().helpRequestId}/dispatch`,
      `/union/requests/${story().helpRequestId}/dispatch/team`,
      '/union/week-plans',
      '/union/verification/outcomes',
      '/union/verification/enterprises',
      '/union/verification/craftsmen',
      `/union/enterprises/${story().enterpriseId}`,
      await craftsmanInScope(),
      '/union/studios',
      await firstStudio(accounts.officer),
      '/union/review',
      '/union/case-studies',
      `/union/case-studies/${story().caseStudyId}`,
      '/union/ledger',
      '/union/pool',
      '/union/pool/duplicates',
      '/union/match-policy',
      '/union/fairness',
      '/union/dashboard',
      '/union/bulletin',
      '/union/service-levels',
      '/union/audit',
    ],
  },
  {
    name: 'admin',
    account: () => accounts.admin,
    pages: () => [
      '/admin/corpus-imports',
      '/admin/code-lists',
      '/admin/service-levels',
      '/admin/working-calendar',
      '/admin/webhooks',
      '/admin/deliveries',
      '/admin/audit',
    ],
  },
];

/** The page with its content, not its skeletons. */
async function settled(page: Page): Promise<void> {
  // The document's first paint has a heading as well, but nothing that can be used yet.
  await expect(page.locator('.fp')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page.locator('[role="status"][aria-label="正在加载"], [role="status"][aria-label="Loading"]'),
  ).toHaveCount(0);
}

/** Goes there as a link would, so that the signed-in person stays signed in. */
async function go(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

for (const door of doors) {
  test(`pages of the ${door.name} door`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto('/');
    if (door.account) await signIn(page, door.account());
    const pages = await door.pages();
    for (const language of ['zh-CN', 'en'] as const) {
      await page.evaluate((to) => localStorage.setItem('jiangqiao.language', to), language);
      for (const path of pages) {
        const name = path.replaceAll(/[^a-z-]+/g, '_').slice(0, 60);
        await page.setViewportSize({ width: 1440, height: 900 });
        await go(page, path);
        await expectAccessible(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await expectNoSidewaysScroll(page);
          if (width !== 1920) await shot(page, `pages/${door.name}${name}-${language}-${width}`);
        }
        if (language === 'zh-CN') {
          await page.setViewportSize({ width: 360, height: 780 });
          await expectAccessible(page);
        }
      }
    }
  });
}

test('the portal can be walked by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await settled(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('锥度');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.getByRole('list', { name: '搜索结果' })).toBeVisible();
});
