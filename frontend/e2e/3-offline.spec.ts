import { expect, test } from '@playwright/test';
import { accounts, signIn } from './support/people.ts';
import { shot } from './support/shots.ts';

const typed = '液压站压力上不去，油温偏高，换过溢流阀';

test('without a network the app still opens, keeps what was typed and nothing of anybody’s', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await signIn(page, accounts.enterprise);
  await page.goto('/enterprise/new-request');
  const description = page.locator('textarea[name=description]');
  await description.fill(typed);
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain(typed);
  // Ready means installed: everything of the app is kept.
  await page.evaluate(async () => Boolean(await navigator.serviceWorker.ready));

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('没有网络：已打开的页面可以继续看')).toBeVisible();
  await expect(page.getByRole('link', { name: '匠桥首页' })).toBeVisible();
  await shot(page, 'offline/signed-in');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await shot(page, 'offline/portal');

  const kept = await page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      addresses.push(...requests.map(({ url }) => new URL(url).pathname));
    }
    return addresses;
  });
  expect(kept.length).toBeGreaterThan(10);
  expect(
    kept.filter(
      (path) =>
        !/^\/(assets\/|index\.html|logo\.svg|config\.json|manifest\.webmanifest)/.test(path),
    ),
  ).toEqual([]);

  await context.setOffline(false);
  await page.goto('/enterprise/new-request');
  await expect(description).toHaveValue(typed);
});
