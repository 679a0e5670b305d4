import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readEmbedCode, writePartnerPage } from '../support/host-page.ts';
import { servePartnerSite, telephone } from '../support/partner-site.ts';

/*
 * Nothing on a partner's page moves by itself: not as the embed comes, not as answers come, however late. A browser tells
 * what moved (Layout Instability), and leaves out what follows a key or a press within half a second; so every answer
 * here is later than that.
 */

const partner = servePartnerSite({ now: '2026-11-23T08:00:00+00:00' });

/** Styles that sites begin with, by which a line of text is as low as it can be. */
const styles = {
  plain: '',
  bare: '* { margin: 0; padding: 0; box-sizing: border-box; } svg { display: block; }',
  apart: 'h1, #below { margin: 0; } p { margin: 2rem 0; } body { font: 1.25rem/1.8 serif; }',
};
const tall = { width: 1440, height: 1600 };
const lateMs = 650;

/** A partner's page on which everything that the embed asks comes late. */
async function openLate(choice: string, viewport: { width: number; height: number }, style = ''): Promise<Page> {
  const page = await openLateCode(await readEmbedCode(partner.gateway.url, choice), viewport, style);
  await page.locator('#q').waitFor();
  return page;
}

async function openLateCode(code: string, viewport: { width: number; height: number }, style = ''): Promise<Page> {
  partner.site.show(writePartnerPage({ code, before: `<style>${style}</style>` }));
  const page = await partner.browser.newPage({ viewport });
  await page.route(/\/embed\/v1\/(start|search|week)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, lateMs));
    await route.continue();
  });
  await page.goto(partner.site.url);
  return page;
}

/** What moved by itself so far, each as the element and how far down it went. */
function findShifts(page: Page): Promise<string[]> {
  return page.evaluate(`new Promise((resolve) => {
    const found = [];
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, sources } of list.getEntries()) {
        if (hadRecentInput) continue;
        for (const { node, previousRect, currentRect } of sources) {
          const name = node?.id || node?.className || node?.localName || node?.nodeName;
          found.push(name + ': ' + previousRect.y + ' to ' + currentRect.y);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(found), 200);
  })`);
}

async function press(page: Page, name: string): Promise<void> {
  const coming = page.waitForResponse(/\/embed\/v1\//);
  await page.getByRole('button', { name }).click();
  await coming;
}

const presets = [
  ['nothing', ''],
  ['a place', 'near=Cheam'],
  ['a hub', 'hub=carshalton'],
  ['what is free', 'free=1'],
  ['a way out', 'quick-exit=1'],
  ['a way out, in Tamil', 'lang=ta&quick-exit=1'],
  ['a map', 'map=1'],
] as const;
const everything = ['all of it, in Urdu', 'lang=ur&near=Cheam&hub=carshalton&free=1&quick-exit=1&map=1'] as const;

describe.each([
  ['a telephone', telephone, styles.plain, [...presets, everything]],
  ['a tall screen', tall, styles.plain, [everything]],
  ['a page with no margins', tall, styles.bare, [everything]],
  ['a page with wide margins', { width: 320, height: 1600 }, styles.apart, [everything]],
] as const)('on %s', (_, viewport, style, beginnings) => {
  it.each(beginnings)('nothing moves by itself where the page begins with %s', async (_name, choice) => {
    const page = await openLate(choice, viewport, style);
    // As people do: what moves where somebody has just pressed a key, they have moved.
    await page.locator('#q').click();
    await page.keyboard.type('my husband hits me');
    await page.keyboard.press('Enter');
    await page.locator('[part="result"]').first().waitFor();
    expect(await findShifts(page)).toEqual([]);
  });

  it.each(['new-baby', 'would-like-advice-and-support-about-domestic-abuse,struggling-financially'])(
    'nothing moves by itself where the page begins with a situation, and it opens when it is pressed: %s',
    async (needs) => {
      const page = await openLate(`needs=${needs}`, viewport, style);
      expect(await page.locator('[part="result"]').count()).toBe(0);
      await page.locator('[part="preset"]').click();
      await page.locator('[part="result"]').first().waitFor();
      expect(await findShifts(page)).toEqual([]);
      expect(await page.locator('[part="preset"]').count()).toBe(0);
    },
  );

  it('nothing moves by itself as somebody goes on, narrows down and looks at the week', async () => {
    const page = await openLate('', viewport, style);
    await page.locator('#q').click();
    await page.keyboard.type('baby');
    await page.keyboard.press('Enter');
    await page.locator('[part="result"]').first().waitFor();
    await press(page, 'Show more');
    await page.locator('[part="result"]').nth(10).waitFor();
    if (viewport.width < 600) await page.locator('.choices > summary').click();
    await page.getByRole('checkbox', { name: 'Free', exact: true }).click();
    await page.locator('[part="result"]').nth(10).waitFor({ state: 'detached' });
    await page.locator('[part="result"]').first().waitFor();
    await page.locator('[part="week"] summary').click();
    await page.locator('[part="week"] li').first().waitFor();
    expect(await findShifts(page)).toEqual([]);
  });
});

describe('a line that somebody wrote by hand, with a form of one low line', () => {
  it('keeps its own form until somebody is about to write, and moves nothing', async () => {
    const page = await openLateCode(writeLine(), telephone);
    await page.waitForResponse(/\/embed\/v1\/start/);
    expect(await findShifts(page)).toEqual([]);
    expect(await page.locator('#q').count()).toBe(0);
    await page.getByRole('textbox', { name: 'Search' }).click();
    await page.locator('#q').waitFor();
    await page.keyboard.type('baby');
    await page.keyboard.press('Enter');
    await page.locator('[part="result"]').first().waitFor();
    expect(await findShifts(page)).toEqual([]);
  });

  it('shows the way out at once all the same, at the edge of the window, and moves nothing for it', async () => {
    const page = await openLateCode(writeLine('quick-exit'), telephone);
    const exit = page.locator('[part="exit"]');
    await exit.waitFor();
    const { y = 0, height = 0 } = (await page.locator('[part="root"]').boundingBox()) ?? {};
    expect(y + height).toBe(telephone.height);
    expect(await findShifts(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Search' }).click();
    await page.locator('#q').waitFor();
    expect(await exit.count()).toBe(1);
    expect(await findShifts(page)).toEqual([]);
  });
});

describe('an element that somebody emptied', () => {
  it('moves nothing where a drawing of nothing keeps its room', async () => {
    const page = await openLateCode(writeAround('<svg width="1" height="120" aria-hidden="true"></svg>'), telephone);
    await page.locator('#q').waitFor();
    expect(await findShifts(page)).toEqual([]);
  });

  it('moves nothing where the drawing has no room for examples, which it then leaves out', async () => {
    const page = await openLateCode(writeAround('<svg width="1" height="80" aria-hidden="true"></svg>'), telephone);
    await page.locator('#q').waitFor();
    expect(await findShifts(page)).toEqual([]);
    expect(await page.locator('#hint').count()).toBe(0);
  });

  it('stays in its place where nothing kept it, when the page says something else of it', async () => {
    const page = await openLateCode(writeAround(''), telephone);
    await page.locator('#q').waitFor();
    await page.evaluate(`document.querySelector('family-hub-search').lang = 'pl'`);
    await page.getByRole('button', { name: 'Szukaj' }).waitFor();
    const [root, below] = await Promise.all([
      page.locator('[part="root"]').boundingBox(),
      page.locator('#below').boundingBox(),
    ]);
    expect((root?.y ?? 0) + (root?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  });

  it('moves what stands below it once, as it comes, where nothing does', async () => {
    const page = await openLateCode(writeAround(''), telephone);
    await page.locator('#q').waitFor();
    const shifts = await findShifts(page);
    expect(shifts).toHaveLength(1);
    expect(shifts.join()).toContain('below');
    await page.locator('#q').click();
    await page.keyboard.type('baby');
    await page.keyboard.press('Enter');
    await page.locator('[part="result"]').first().waitFor();
    expect(await findShifts(page)).toEqual(shifts);
  });
});

it('is seen here when something does move: results that a page has opened by themselves', async () => {
  const page = await openLate('needs=new-baby&open=1', tall);
  await page.locator('[part="result"]').first().waitFor();
  expect((await findShifts(page)).join()).toContain('below');
});

/** The element with that in it, and nothing else. */
function writeAround(inside: string): string {
  return `<script type="module" src="${partner.gateway.url}/embed/v1/family-hub-search.js"></script>
<family-hub-search>${inside}</family-hub-search>`;
}

/** As short as it can be. */
function writeLine(attributes = ''): string {
  const { url } = partner.gateway;
  return `<script type="module" src="${url}/embed/v1/family-hub-search.js"></script>
<family-hub-search ${attributes}><form action="${url}/search" method="post"><label>Search <input name="q"></label>
<button>Go</button></form></family-hub-search>`;
}
