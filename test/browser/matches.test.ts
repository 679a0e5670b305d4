import type { Browser, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shareBrowser } from '../support/browser.ts';
import { serveSample } from '../support/sample-gateway.ts';

const served = serveSample();
const shared = shareBrowser();

const path = '/freshness/matches';

// Asked first, and left as it was: the others may put it off.
describe('a question about several listings', () => {
  it('is answered once for those that are ticked by their numbers, and undone once', async () => {
    const page = await openPage();
    const complaints = listen(page);
    const ticks = severalOf(page);
    while ((await ticks.count()) === 0) await page.getByRole('link', { name: 'Skip to the next question' }).click();
    const before = await counts(page);
    const listings = await ticks.count();
    expect(listings).toBeGreaterThan(2);
    expect(await page.locator('.several thead th').count()).toBe(listings + 1);
    await tabTo(page, 'Decide later');
    await page.keyboard.press('2');
    expect(await ticks.nth(1).isChecked()).toBe(false);
    await page.keyboard.press('2');
    expect(await ticks.nth(1).isChecked()).toBe(true);
    await page.keyboard.press('s');
    await page.waitForURL(/done=same/);
    await expectFocusOnPair(page);
    const { 'To decide': open = 0, Same: same = 0 } = before;
    expect(await counts(page)).toEqual({ ...before, 'To decide': open - 1, Same: same + 1 });
    await tabTo(page, 'Undo the last decision');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=undone/);
    expect(await counts(page)).toEqual(before);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('fits a screen 320 pixels wide', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    const ticks = severalOf(page);
    while ((await ticks.count()) === 0) await page.getByRole('link', { name: 'Skip to the next question' }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  }, 60_000);
});

describe('the page of matches, by keyboard alone', () => {
  it('is worked through with the keys that it names', async () => {
    const page = await openPage();
    const complaints = listen(page);
    const before = await counts(page);
    expect(before['To decide']).toBeGreaterThan(3);
    while ((await severalOf(page).count()) > 0) {
      await tabTo(page, 'Skip to the next question');
      await page.keyboard.press('Enter');
      await page.waitForURL(/after=/);
    }
    const first = await heading(page);
    await tabTo(page, 'Same service');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=same/);
    expect(await status(page)).toBe('Kept: they are one service.');
    await expectFocusOnPair(page);
    expect(await heading(page)).not.toBe(first);
    for (const [key, done] of [
      ['d', 'different'],
      ['l', 'later'],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForURL(new RegExp(`done=${done}`));
      await expectFocusOnPair(page);
    }
    expect(await counts(page)).toMatchObject({ 'Put off': 1, Different: 1 });
    await tabTo(page, 'Undo the last decision');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=undone/);
    expect(await counts(page)).toMatchObject({ 'Put off': 0, Different: 1 });
    expect(complaints).toEqual([]);
  }, 60_000);

  it('takes no letter for a decision while somebody writes a note', async () => {
    const page = await openPage();
    const before = await counts(page);
    await tabTo(page, 'Note, for whoever asks later');
    await page.keyboard.type('so different, later still');
    expect(await page.locator('textarea').inputValue()).toBe('so different, later still');
    await tabTo(page, 'Decide later');
    await page.keyboard.press('Space');
    await page.waitForURL(/done=later/);
    await page.goto(`${served.gateway.url}${path}?state=later`);
    expect(await page.locator('article q').innerText()).toBe('so different, later still');
    expect((await counts(page))['To decide']).toBe((before['To decide'] ?? 0) - 1);
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=undone/);
  }, 60_000);

  it('works without scripts, and shows the focus wherever it is', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await tabTo(page, 'Decide later');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForURL(/done=later/);
    expect(await status(page)).toContain('Put off');
  }, 60_000);
});

describe('the page of matches', () => {
  it('fits a screen 320 pixels wide', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });
});

/** The boxes to tick of a question about several listings; none of one about two. */
function severalOf(page: Page): Locator {
  return page.locator('input[name="ticked"]');
}

async function openPage(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await shared.browser.newPage(options);
  await page.goto(`${served.gateway.url}${path}`);
  return page;
}

/** Presses Tab until what has the focus is called so, as people do who use no mouse. */
async function tabTo(page: Page, name: string): Promise<void> {
  const label = `(() => {
    const { activeElement: at } = document;
    return (at.labels?.[0] ?? at).textContent.trim();
  })()`;
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(label)) === name) return;
  }
  throw new Error(`No way by keyboard to "${name}".`);
}

/** The next pair has the focus, so the next key counts for it; a browser gives it with the first frame. */
async function expectFocusOnPair(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('pair-name');
}

function heading(page: Page): Promise<string> {
  return page.locator('#pair-name').innerText();
}

function status(page: Page): Promise<string> {
  return page.getByRole('status').innerText();
}

/** How many pairs the page says are in each state. */
async function counts(page: Page): Promise<Record<string, number>> {
  const links = await page
    .getByRole('navigation', { name: 'Questions by what became of them' })
    .getByRole('link')
    .allInnerTexts();
  return Object.fromEntries(
    links.map((text) => {
      const [, name = '', count] = /^(.+) \((\d+)\)$/.exec(text) ?? [];
      return [name, Number(count)];
    }),
  );
}

/** What the browser's console complains of, such as a file that the page may not load. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
