import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { listLanguages } from '../../gateway/languages/languages.ts';
import { findViolations } from '../support/axe.ts';
import { shareBrowser } from '../support/browser.ts';
import { serveSample, startTimeoutMs, untilItSearches } from '../support/sample-gateway.ts';

const served = serveSample({ now: '2026-11-23T08:00:00+00:00' });
const shared = shareBrowser();
beforeAll(() => untilItSearches(served.gateway), startTimeoutMs);

const sensitive = '/need/would-like-advice-and-support-about-domestic-abuse';
const paths = [
  '/',
  '/search',
  '/search?free=true&wheelchair=true&language=pl',
  '/search?q=nothing+for+SM1+1EA',
  '/search?age=old',
  '/service/speech-and-language-therapy',
  '/service/invented-refuge',
  '/service/avocet-chemist',
  '/service/no-such-service',
  sensitive,
  '/need/new-baby',
  '/hub/carshalton',
  '/hub/youth',
  '/timetable',
  '/timetable?free=true&hub=carshalton',
  '/report?service=stay-and-play',
];
/** Searches whose words stand in no address. */
const posted = [
  { q: 'speach therapy', near: 'SM5 4' },
  { q: 'my husband hits me', near: 'Timbuktu' },
  { q: 'xqzvw', free: 'true' },
];
/** Pages in English alone. */
const englishPaths = [
  '/embed',
  '/embed?as=frame&lang=pl',
  '/freshness',
  '/freshness/matches',
  '/freshness/matches?state=zz',
  '/freshness/searches',
  '/no-such-page',
];

async function openPage(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await shared.browser.newPage(options);
  await page.goto(new URL(path, served.gateway.url).href);
  return page;
}

function toAddress(code: string, path: string): string {
  return code === 'en' ? path : `/${code}${path}`;
}

const narrow = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as const;

describe.each(listLanguages())('the pages in %s', (code) => {
  it('have nothing that axe finds wrong, and fit a screen 320 pixels wide', { timeout: 300_000 }, async () => {
    const page = await shared.browser.newPage(narrow);
    for (const path of [...paths, ...(code === 'en' ? englishPaths : [])]) {
      await page.goto(new URL(toAddress(code, path), served.gateway.url).href);
      expect({ path, ...(await judge(page)) }).toEqual({ path, ...inOrder });
    }
    await page.goto(new URL(`/embed/frame?lang=${code}&needs=new-baby`, served.gateway.url).href);
    await page.locator('[part="result"]').first().waitFor();
    expect(await judge(page)).toEqual(inOrder);
  });

  it('have nothing that axe finds wrong where words were typed', { timeout: 300_000 }, async () => {
    const page = await shared.browser.newPage(narrow);
    for (const form of posted) {
      await page.goto(new URL(toAddress(code, '/search'), served.gateway.url).href);
      for (const [name, value] of Object.entries(form)) {
        if (name === 'free') await page.locator('details.choices > summary').press('Enter');
        const field = page.locator(`#search [name="${name}"]`);
        await (name === 'free' ? field.check() : field.fill(value));
      }
      await Promise.all([page.waitForEvent('load'), page.locator('#search [name="q"]').press('Enter')]);
      expect(await page.locator('#search [name="q"]').inputValue()).toBe(form.q);
      expect({ form, ...(await judge(page)) }).toEqual({ form, ...inOrder });
    }
  });
});

/** What axe finds wrong, how wide the page is, and telephone numbers and postcodes in two pieces. */
async function judge(page: Page) {
  return {
    wrong: await findViolations(page),
    width: await page.evaluate<number>('document.documentElement.scrollWidth'),
    cut: await page.evaluate<string[]>(`[...${cutNumbers}, ...${cutPostcodes}]`),
  };
}

const inOrder = { wrong: [], width: 320, cut: [] };

/** Telephone numbers that stand on two lines. */
const cutNumbers = `[...document.querySelectorAll('a[href^="tel:"]')]
  .filter((link) => link.getClientRects().length > 1)
  .map((link) => link.textContent)`;

/** Postcodes that stand on two lines. */
const cutPostcodes = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut = [];
  while (texts.nextNode()) {
    for (const { 0: postcode, index } of texts.currentNode.data.matchAll(/[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + postcode.length);
      if (range.getClientRects().length > 1) cut.push(postcode);
    }
  }
  return cut;
})()`;

it.each(['dark', 'light'] as const)(
  'have nothing that axe finds wrong on a wide screen, %s',
  async (colorScheme) => {
    const page = await shared.browser.newPage({ viewport: { width: 1600, height: 900 }, colorScheme });
    for (const path of [...paths, ...englishPaths]) {
      await page.goto(new URL(path, served.gateway.url).href);
      expect({ path, wrong: await findViolations(page) }).toEqual({ path, wrong: [] });
    }
  },
  300_000,
);

describe('a family', () => {
  it('finds a service by keyboard alone and without scripts, and no address holds what they typed', async () => {
    const page = await openPage('/', { javaScriptEnabled: false });
    await page.getByRole('textbox', { name: 'What do you need help with?' }).focus();
    await page.keyboard.type('speach therapy');
    await page.keyboard.press('Tab');
    await page.keyboard.type('SM5 4');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /results/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    const first = page.getByRole('link', { name: 'Speech and Language Therapy', exact: true });
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Speech and Language Therapy' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /results/ }).waitFor();
  });

  it('takes what they typed along into another language', async () => {
    const page = await openPage('/');
    await page.getByRole('textbox', { name: 'What do you need help with?' }).fill('baby group');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search$/);
    await page.getByRole('textbox', { name: 'What do you need help with?' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search for help' }).waitFor();
    await page.getByRole('button', { name: 'Polski' }).press('Enter');
    await page.waitForURL(/\/pl\/search$/);
    expect(await page.getByRole('textbox').first().inputValue()).toBe('baby group');
  });

  it('brings back what does not say, and goes to the next page', async () => {
    const page = await openPage('/search?free=true');
    const before = Number.parseInt(await page.locator('#results').innerText(), 10);
    await page.getByRole('button', { name: 'Next page' }).press('Enter');
    await page.waitForURL(/after=/);
    await page.goto(new URL('/search?free=true', served.gateway.url).href);
    await page.getByRole('button', { name: 'Show those that do not say, too' }).press('Enter');
    await page.waitForURL(/unknown=true/);
    expect(Number.parseInt(await page.locator('#results').innerText(), 10)).toBeGreaterThan(before);
  });

  it('sees where the focus is from the first stop on', async () => {
    const page = await openPage(sensitive);
    for (const name of ['Skip to the content', 'Leave this page now', 'Family services in Sutton']) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe(name);
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
  });

  it('sees buttons as buttons in the colours of their own', async () => {
    const page = await openPage('/', { forcedColors: 'active' });
    const style = 'getComputedStyle(document.querySelector("button.main")).borderTopStyle';
    expect(await page.evaluate(style)).toBe('solid');
  });
});

describe('a page about something that nobody else should see', () => {
  it('is left by pressing Shift three times, and going back does not lead to it', async () => {
    const page = await openSensitive();
    await page.keyboard.press('Shift');
    await page.keyboard.press('a');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    expect(new URL(page.url()).pathname).toBe(sensitive);
    await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/hub/carshalton');
  });

  it('is left by its link, which is the first thing to press', async () => {
    const page = await openSensitive();
    await page.getByRole('link', { name: 'Leave this page now' }).press('Enter');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/hub/carshalton');
  });

  it('has urgent help first, and says that the history stays', async () => {
    const page = await openPage(sensitive, { javaScriptEnabled: false });
    const text = await page.locator('body').innerText();
    expect(text.indexOf('If you need help now')).toBeLessThan(text.indexOf('services may help'));
    expect(text).toContain('history is not deleted');
    expect(await page.locator('#exit').getAttribute('href')).toMatch(/^https:/);
  });
});

it('asks no other host for anything, and breaks none of its own rules', async () => {
  const page = await shared.browser.newPage();
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('console', (message) => complaints.push(message.text()));
  for (const path of [sensitive, '/service/speech-and-language-therapy']) {
    await page.goto(new URL(path, served.gateway.url).href);
  }
  hosts.delete('');
  expect([...hosts]).toEqual([new URL(served.gateway.url).host]);
  expect(complaints).toEqual([]);
});

/** With a page before it in the history; the way out leads to a stand-in. */
async function openSensitive(): Promise<Page> {
  const page = await shared.browser.newPage();
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  await page.goto(new URL('/hub/carshalton', served.gateway.url).href);
  await page.goto(new URL(sensitive, served.gateway.url).href);
  return page;
}
