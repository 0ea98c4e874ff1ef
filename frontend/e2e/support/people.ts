import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

/** The demo accounts of a local system, one for each part in the story. */
export const accounts = {
  enterprise: 'qiye01',
  secondEnterprise: 'qiye02',
  foreignEnterprise: 'qiye03',
  officer: 'xian440306',
  cityOfficer: 'shi4403',
  provinceOfficer: 'sheng44',
  nationOfficer: 'quanguo',
  foreignOfficer: 'shi3205',
  reviewer: 'pingshen01',
  admin: 'guanli',
} as const;

/** The craftsmen who have an account; who of them is asked is the matching's business. */
export const craftsmen = Array.from(
  { length: 10 },
  (_, index) => `gongjiang${String(index + 1).padStart(2, '0')}`,
);

export const password = process.env.JIANGQIAO_DEMO_PASSWORD ?? 'jiangqiao-demo';

/** The people of the story, each at their own browser; a person keeps theirs to the end. */
export class People {
  private readonly contexts = new Map<string, Promise<Page>>();
  private readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** The page of someone signed in through the identity provider's own pages. */
  page(username: string, size = { width: 1440, height: 900 }): Promise<Page> {
    const known = this.contexts.get(username);
    if (known) return known;
    const page = this.arrive(username, size);
    this.contexts.set(username, page);
    return page;
  }

  async leave(): Promise<void> {
    const pages = await Promise.allSettled(this.contexts.values());
    for (const page of pages) {
      if (page.status === 'fulfilled') await page.value.context().close();
    }
  }

  private async arrive(username: string, viewport: { width: number; height: number }) {
    const context: BrowserContext = await this.browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      permissions: ['geolocation'],
      geolocation: { latitude: 22.55, longitude: 113.88 },
    });
    const page = await context.newPage();
    await page.goto('/');
    await signIn(page, username);
    return page;
  }
}

/** From the portal through the identity provider's log-in page into the person's own door. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '登录' }).click();
  await page.waitForURL(/\/realms\/jiangqiao\//);
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('input[type="submit"], button[type="submit"]').first().click();
  await page.waitForURL(/\/(enterprise|craftsman|union|admin)\//);
  await expect(page.getByRole('banner').locator('summary')).toBeVisible();
}
