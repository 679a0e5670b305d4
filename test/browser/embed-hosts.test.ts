import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { type HostSite, readEmbedCode, serveHostSite, writePartnerPage } from '../support/host-page.ts';
import { serveSample } from '../support/sample-gateway.ts';

const served = serveSample({ now: '2026-11-23T08:00:00+00:00' });
let browser: Browser;
let site: HostSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveHostSite()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Opened {
  page: Page;
  /** What the console and the page itself complain of. */
  complaints: string[];
  /** Addresses that were asked for, with their methods. */
  asked: string[];
}

/** A partner's page made by what /embed gives to copy. */
async function openHost({
  choice = '',
  before = '',
  after = '',
  policy,
  ...options
}: BrowserContextOptions & {
  choice?: string;
  before?: string;
  after?: string;
  policy?: string;
} = {}): Promise<Opened> {
  const code = await readCode(choice);
  site.show(
    writePartnerPage({ code, before, after }),
    policy === undefined ? {} : { 'content-security-policy': policy },
  );
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, ...options });
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(site.url);
  return { page, complaints, asked };
}

const readCode = (choice: string) => readEmbedCode(served.gateway.url, choice);

async function search(page: Page, words: string): Promise<void> {
  await page.locator('#q').first().fill(words);
  await page.locator('#q').first().press('Enter');
  await page.locator('[part="result"]').first().waitFor();
}

describe('on a page that makes it hard', () => {
  it('works under a policy that forbids all that it can, and asks no other host', async () => {
    const gateway = served.gateway.url;
    const policy = `default-src 'none'; script-src ${gateway}; connect-src ${gateway}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const { page, complaints, asked } = await openHost({ choice: 'lang=ro&fixed=1', policy });
    await search(page, 'baby');
    expect(complaints).toEqual([]);
    expect(asked.every((one) => one.includes(gateway) || one.includes(site.url))).toBe(true);
    // What is typed goes by POST, and into no address.
    expect(asked).toContain(`POST ${gateway}/embed/v1/search`);
    expect(asked.join(' ')).not.toContain('baby');
  });

  it('keeps nothing in the browser', async () => {
    const { page } = await openHost();
    await search(page, 'baby');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.evaluate('location.href')).toBe(site.url);
  });

  it('keeps its own looks among global styles and old scripts', async () => {
    const hostile = `<style>* { all: unset !important; color: red !important; text-transform: uppercase !important;
letter-spacing: 9px !important; display: inline !important; } input { display: none !important }</style>
<script>window.$ = window.jQuery = function () { return null; }; Array.prototype.each = function () {};
Object.prototype.extend = function () {}; window.React = window.lit = {};</script>`;
    const { page, complaints } = await openHost({ before: hostile });
    await search(page, 'baby');
    const look = await styleOf(page, '[part="name"]', ['color', 'textTransform', 'letterSpacing']);
    expect(look).toEqual({ color: 'rgb(31, 35, 40)', textTransform: 'none', letterSpacing: 'normal' });
    expect(await page.locator('#q').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('stands twice on one page, each for itself', async () => {
    const { page, complaints } = await openHost({ after: await readCode('lang=pl') });
    const [first, second] = [page.locator('family-hub-search').first(), page.locator('family-hub-search').last()];
    await second.locator('#q').fill('baby');
    await second.locator('#q').press('Enter');
    await second.locator('[part="result"]').first().waitFor();
    expect(await first.locator('[part="result"]').count()).toBe(0);
    expect(await first.getByRole('button', { name: 'Search' }).count()).toBe(1);
    expect(await second.getByRole('button', { name: 'Szukaj' }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it.each(['lang=en', 'lang=ta&quick-exit=1'])(
    'moves nothing of the page as it comes, or as it answers: %s',
    async (choice) => {
      const { page } = await openHost({ choice });
      // As people do: what moves where somebody has just pressed a key, they have moved.
      await page.locator('#q').click();
      await page.keyboard.type('baby');
      await page.keyboard.press('Enter');
      await page.locator('[part="result"]').first().waitFor();
      const shift = await page.evaluate(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
        resolve(sum);
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 200);
    })`);
      expect(shift).toBe(0);
    },
  );
});

describe('where something is missing', () => {
  it('is a plain form without scripts, which searches', async () => {
    const { page } = await openHost({ javaScriptEnabled: false });
    expect(await page.getByText('020 7946').isVisible()).toBe(true);
    await page.getByRole('textbox', { name: 'What do you need help with?' }).fill('baby');
    await page.getByRole('button', { name: 'Search' }).press('Enter');
    await page.waitForURL(`${served.gateway.url}/search`);
    expect(await page.getByText('Baby group').first().isVisible()).toBe(true);
  });

  it('says that it takes long, and answers when the answer comes', async () => {
    const { page } = await openHost();
    let go: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.clock.install();
    await page.route('**/embed/v1/search', async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('#q').fill('baby');
    await page.locator('#q').press('Enter');
    await page.getByText('Searching…').last().waitFor();
    await page.clock.fastForward(3_500);
    await page.getByText('It takes longer than it should').last().waitFor();
    go?.();
    await page.locator('[part="result"]').first().waitFor();
    expect(await page.getByText('It takes longer').count()).toBe(0);
  });

  it('says that the gateway is down, keeps what was typed, and offers the hub’s number', async () => {
    const { page } = await openHost({ choice: 'hub=central-sutton' });
    await page.locator('#q').waitFor();
    await page.route('**/embed/v1/**', (route) => route.abort());
    await page.locator('#q').fill('baby');
    await page.locator('#q').press('Enter');
    const trouble = page.locator('[part="trouble"]');
    await trouble.getByText('does not answer').waitFor();
    expect(await trouble.getByRole('link', { name: '020 7946 0004' }).first().getAttribute('href')).toBe(
      'tel:02079460004',
    );
    expect(await page.locator('#q').inputValue()).toBe('baby');
    expect(await page.getByRole('status').innerText()).toContain('does not answer');
    await page.unroute('**/embed/v1/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[part="result"]').first().waitFor();
  });

  it('leaves the plain form where its own script does not come', async () => {
    const { page } = await openHost();
    await page.route('**/embed/**', (route) => route.abort());
    await page.goto(site.url);
    expect(await page.getByRole('textbox', { name: 'What do you need help with?' }).isVisible()).toBe(true);
  });

  it('says what it may be where a place is not known', async () => {
    const { page } = await openHost();
    await page.locator('#q').click();
    await page.locator('#near').fill('Atlantis');
    await page.locator('#near').press('Enter');
    await page.locator('[part="trouble"]').waitFor();
    expect(await page.locator('[part="trouble"]').innerText()).toContain('such as SM1 1EA');
    expect(await page.locator('#near').inputValue()).toBe('Atlantis');
  });
});

describe('whoever must not be seen here', () => {
  it('leaves by pressing Shift three times, and does not come back by the browser’s button', async () => {
    const { page } = await openHost({ choice: 'quick-exit=1' });
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }));
    await page.locator('#q').waitFor();
    await page.keyboard.press('Shift');
    await page.keyboard.press('x');
    for (const _ of [1, 2]) await page.keyboard.press('Shift');
    expect(page.url()).toBe(site.url);
    await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.goBack().catch(() => null);
    expect(page.url()).not.toBe(site.url);
  });

  it('is given the way out by itself where the question is sensitive, with urgent help first', async () => {
    const { page } = await openHost();
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }));
    await page.locator('#q').waitFor();
    expect(await page.locator('[part="exit"]').count()).toBe(0);
    await search(page, 'my husband hits me');
    const [urgent, first] = [page.locator('[part="urgent"]'), page.locator('[part="result"]').first()];
    expect((await urgent.boundingBox())?.y).toBeLessThan((await first.boundingBox())?.y ?? 0);
    expect(await page.locator('[part="exit"]').innerText()).toContain('history is not deleted');
    await page.getByRole('link', { name: 'Leave this page now' }).click();
    await page.waitForURL('https://www.bbc.co.uk/weather');
  });
});

describe('by keyboard alone', () => {
  it('finds a situation, narrows it down, and comes to a telephone number', async () => {
    const { page } = await openHost();
    await page.locator('#q').waitFor();
    const focused = () =>
      page.evaluate(
        `(() => { const at = document.activeElement?.shadowRoot?.activeElement; return at?.id || at?.textContent.trim() || ''; })()`,
      );
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('q');
    await page.keyboard.type('new ba');
    await page.getByRole('option', { name: 'I have a new baby' }).waitFor();
    expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await page.locator('#q').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).innerText()).toBe('I have a new baby');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'I have a new baby' }).waitFor();
    await page.locator('[part="result"]').first().waitFor();
    for (let presses = 0; presses < 40 && !String(await focused()).startsWith('Ring'); presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Ring: 020 7946/);
    expect(await page.evaluate('getComputedStyle(document.activeElement.shadowRoot.activeElement).outlineStyle')).toBe(
      'solid',
    );
  });

  it('closes its suggestions with Escape, keeps what was typed, and opens all situations with the arrow', async () => {
    const { page } = await openHost();
    await page.locator('#q').fill('new ba');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[role="option"]').count()).toBe(0);
    expect(await page.locator('#q').inputValue()).toBe('new ba');
    await page.locator('#q').fill('');
    await page.keyboard.press('ArrowDown');
    await page.locator('[role="option"]').nth(27).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#q').getAttribute('aria-activedescendant')).toBe('o27');
  });

  it('goes on from where the list ended', async () => {
    const { page } = await openHost();
    await search(page, 'baby');
    await page.getByRole('button', { name: 'Show more' }).press('Enter');
    await page.locator('[part="result"]').nth(10).waitFor();
    await page.waitForFunction(`document.activeElement?.shadowRoot?.activeElement?.id === 'r10'`);
    expect(await page.locator('[part="result"]').count()).toBeGreaterThan(10);
  });
});

describe('whatever it is looked at with', () => {
  it.each(['ltr en', 'rtl ur'])('fits 320 pixels: %s', async (kind) => {
    const { page } = await openHost({
      choice: `lang=${kind.split(' ')[1]}&quick-exit=1`,
      viewport: { width: 320, height: 640 },
    });
    await search(page, 'domestic abuse');
    await page.locator('[part="week"] summary').click();
    await page.locator('[part="week"] li').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await page.locator('.root').getAttribute('dir')).toBe(kind.split(' ')[0]);
  });

  it('shows its edges and what is chosen in forced colours, and moves nothing', async () => {
    const { page } = await openHost({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.locator('#q').fill('new ba');
    await page.locator('[role="option"]').first().waitFor();
    const plain = await styleOf(page, '#o0', ['backgroundColor']);
    await page.keyboard.press('ArrowDown');
    await page.locator('[aria-selected="true"]').waitFor();
    expect(await styleOf(page, '#o0', ['backgroundColor'])).not.toEqual(plain);
    expect(await styleOf(page, '#q', ['borderTopStyle'])).toEqual({ borderTopStyle: 'solid' });
    expect(
      await page.evaluate('document.querySelector("family-hub-search").getAnimations({ subtree: true }).length'),
    ).toBe(0);
  });

  it('prints the services without what can only be pressed', async () => {
    const { page } = await openHost();
    await search(page, 'baby');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.locator('#q').isVisible()).toBe(false);
    expect(await page.locator('[part="name"]').first().isVisible()).toBe(true);
  });
});

/** What a browser makes of these properties of the first element that a selector finds in the embed. */
function styleOf(page: Page, selector: string, properties: readonly string[]): Promise<Record<string, string>> {
  const [wanted, names] = [JSON.stringify(selector), JSON.stringify(properties)];
  return page.evaluate(`(() => {
    const style = getComputedStyle(document.querySelector('family-hub-search').shadowRoot.querySelector(${wanted}));
    return Object.fromEntries(${names}.map((name) => [name, style[name]]));
  })()`);
}

describe('what it gives to others', () => {
  it('is a link that holds what was chosen and nothing that was typed', async () => {
    const { page } = await openHost({
      choice: 'lang=pl',
      before: `<script>navigator.clipboard.writeText = async (text) => void (window.copied = text);</script>`,
    });
    await page.locator('#q').click();
    await page.locator('#near').fill('SM1 2');
    await search(page, 'baby');
    await Promise.all([
      page.waitForResponse('**/embed/v1/search'),
      page.getByRole('checkbox', { name: 'Bezpłatne' }).check(),
    ]);
    await page.getByRole('button', { name: 'Kopiuj link' }).click();
    await page.getByText('Skopiowano').last().waitFor();
    const link = await page.evaluate('window.copied');
    expect(link).toBe(`${served.gateway.url}/pl/search?free=true`);
    const answer = await page.request.get(String(link));
    expect(answer.status()).toBe(200);
  });

  it('is the link itself where a browser does not let it be copied', async () => {
    const { page } = await openHost({
      before: `<script>navigator.clipboard.writeText = () => Promise.reject();</script>`,
    });
    await search(page, 'baby');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    const link = page.getByRole('textbox', { name: 'Copy a link to this search' });
    expect(await link.inputValue()).toBe(`${served.gateway.url}/search`);
  });

  it('is events for the page, with nothing that was typed', async () => {
    const { page } = await openHost({
      before: `<script>window.heard = []; for (const name of ['hub-results', 'hub-open', 'hub-error'])
addEventListener(name, ({ type, detail }) => window.heard.push({ type, detail }));</script>`,
    });
    await search(page, 'baby SM1');
    const heard = await page.evaluate<unknown[]>('window.heard');
    expect(heard).toEqual([{ type: 'hub-results', detail: { count: expect.any(Number), filters: [] } }]);
    expect(JSON.stringify(heard)).not.toContain('SM1');
  });

  it('is calendars, pages and directions that are there', async () => {
    const { page } = await openHost();
    await search(page, 'baby group');
    const card = page.locator('[part="result"]', { has: page.getByRole('link', { name: 'Add to calendar' }) }).first();
    const addresses = await card
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const own = addresses.filter((address) => address.startsWith(served.gateway.url));
    expect(own.length).toBeGreaterThan(2);
    for (const address of own) expect((await page.request.get(address)).status()).toBe(200);
  });
});

describe('the frame', () => {
  it('shows the embed on a site that allows no script of others, and says how high it is', async () => {
    const { page } = await openHost({
      choice: 'as=frame&lang=bg',
      before: `<script nonce="own">addEventListener('message', ({ data }) => window.height = data.height)</script>`,
      policy: `default-src 'none'; script-src 'nonce-own'; frame-src ${served.gateway.url}`,
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('#q').fill('baby');
    await frame.locator('#q').press('Enter');
    await frame.locator('[part="result"]').first().waitFor();
    // Not waitForFunction, which after its first look asks by a script that this site forbids.
    await expect.poll(() => page.evaluate('window.height'), { timeout: 10_000 }).toBeGreaterThan(700);
    expect(await frame.locator('.root').getAttribute('lang')).toBe('bg');
  });
});

describe('the page where a line is put together', () => {
  it('shows each choice as it is made, and gives what was chosen to copy', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${served.gateway.url}/embed`);
    await page.evaluate('navigator.clipboard.writeText = async (text) => void (window.copied = text)');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ur');
    await page.getByRole('button', { name: 'تلاش کریں' }).waitFor();
    await page.getByRole('checkbox', { name: 'leave the page quickly' }).check();
    await page.locator('#made [part="exit"]').waitFor();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate('window.copied')).toContain('<family-hub-search lang="ur" quick-exit>');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
