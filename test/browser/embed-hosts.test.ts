import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { readEmbedCode } from '../support/host-page.ts';
import { searchIn, servePartnerSite, telephone } from '../support/partner-site.ts';
import { styleOf } from '../support/style-of.ts';

const partner = servePartnerSite({ now: '2026-11-23T08:00:00+00:00' });

describe('on a page that makes it hard', () => {
  it('works under a policy that forbids all that it can, and asks no other host', async () => {
    const gateway = partner.gateway.url;
    const policy = `default-src 'none'; script-src ${gateway}; connect-src ${gateway}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const { page, complaints, asked } = await partner.open({ choice: 'lang=ro&fixed=1', policy });
    await searchIn(page, 'baby');
    expect(complaints).toEqual([]);
    expect(asked.every((one) => one.includes(gateway) || one.includes(partner.site.url))).toBe(true);
    // What is typed goes by POST, and into no address.
    expect(asked).toContain(`POST ${gateway}/embed/v1/search`);
    expect(asked.join(' ')).not.toContain('baby');
  });

  it('keeps nothing in the browser', async () => {
    const { page } = await partner.open();
    await searchIn(page, 'baby');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.evaluate('location.href')).toBe(partner.site.url);
  });

  it('keeps its own looks among global styles and old scripts', async () => {
    const hostile = `<style>* { all: unset !important; color: red !important; text-transform: uppercase !important;
letter-spacing: 9px !important; display: inline !important; } input { display: none !important }</style>
<script>window.$ = window.jQuery = function () { return null; }; Array.prototype.each = function () {};
Object.prototype.extend = function () {}; window.React = window.lit = {};</script>`;
    const { page, complaints } = await partner.open({ before: hostile });
    await searchIn(page, 'baby');
    const look = await styleOf(page, '[part="name"]', ['color', 'textTransform', 'letterSpacing']);
    expect(look).toEqual({ color: 'rgb(31, 35, 40)', textTransform: 'none', letterSpacing: 'normal' });
    expect(await page.locator('#q').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is as large as the page’s own text, also where a page counts its sizes in tens', async () => {
    const { page } = await partner.open({
      before: `<style>html { font-size: 62.5%; } body { font: italic small-caps 1.6rem/1 serif; hyphens: auto; }</style>`,
    });
    await page.locator('#q').waitFor();
    expect(await styleOf(page, '#q', ['fontFamily', 'fontSize', 'height'])).toEqual({
      fontFamily: 'serif',
      fontSize: '16px',
      height: '44px',
    });
    expect(await styleOf(page, '.root', ['fontStyle', 'fontVariantCaps', 'hyphens', 'lineHeight'])).toEqual({
      fontStyle: 'normal',
      fontVariantCaps: 'normal',
      hyphens: 'manual',
      lineHeight: '24px',
    });
  });

  it.each(['visibility: hidden', 'pointer-events: none', 'color-scheme: dark'])(
    'does as the page says of what it hides, and of its colours: %s',
    async (style) => {
      const { page } = await partner.open({ before: `<style>main { ${style} }</style>` });
      await page.locator('#q').waitFor({ state: 'attached' });
      const [name = '', value] = style.split(': ');
      expect(await styleOf(page, '.root', [name])).toEqual({ [name]: value });
    },
  );

  it('stands twice on one page, each for itself', async () => {
    const { page, complaints } = await partner.open({ after: await readEmbedCode(partner.gateway.url, 'lang=pl') });
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
      const { page } = await partner.open({ choice });
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
    const { page } = await partner.open({ javaScriptEnabled: false });
    expect(await page.getByText('020 7946').isVisible()).toBe(true);
    await page.getByRole('textbox', { name: 'What do you need help with?' }).fill('baby');
    await page.getByRole('button', { name: 'Search' }).press('Enter');
    await page.waitForURL(`${partner.gateway.url}/search`);
    expect(await page.getByText('Baby group').first().isVisible()).toBe(true);
  });

  it('says that it takes long, and answers when the answer comes', async () => {
    const { page } = await partner.open();
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
    const { page } = await partner.open({ choice: 'hub=central-sutton' });
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

  it('says what the page itself says where the gateway knows nothing at all, with one form and no more', async () => {
    const { page } = await partner.open();
    await page.route('**/embed/v1/{start,search,suggest}*', (route) => route.abort());
    await page.reload();
    await page.locator('#q').fill('baby');
    await page.locator('#q').press('Enter');
    await page.locator('[part="trouble"]').waitFor();
    expect(await page.getByRole('link', { name: '020 7946 0004' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(1);
    expect(await page.locator('#q').inputValue()).toBe('baby');
  });

  it('leaves the plain form where its own script does not come', async () => {
    const { page } = await partner.open();
    await page.route('**/embed/**', (route) => route.abort());
    await page.goto(partner.site.url);
    expect(await page.getByRole('textbox', { name: 'What do you need help with?' }).isVisible()).toBe(true);
  });

  it('goes on with what somebody writes who is quicker than its script', async () => {
    const { page } = await partner.open();
    let go: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/family-hub-search.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    const plain = page.getByRole('textbox', { name: 'What do you need help with?' });
    await plain.fill('ba');
    go?.();
    await page.locator('#q').waitFor();
    await page.waitForFunction(`document.activeElement?.shadowRoot?.activeElement?.id === 'q'`);
    await page.keyboard.type('by');
    expect(await page.locator('#q').inputValue()).toBe('baby');
  });

  it('says what it may be where a place is not known', async () => {
    const { page } = await partner.open();
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
    const { page } = await partner.open({ choice: 'quick-exit=1' });
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }));
    await page.locator('#q').waitFor();
    await page.keyboard.press('Shift');
    await page.keyboard.press('x');
    for (const _ of [1, 2]) await page.keyboard.press('Shift');
    expect(page.url()).toBe(partner.site.url);
    await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.goBack().catch(() => null);
    expect(page.url()).not.toBe(partner.site.url);
  });

  it('is given the way out by itself where the question is sensitive, with urgent help first', async () => {
    const { page } = await partner.open();
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'weather' }));
    await page.locator('#q').waitFor();
    expect(await page.locator('[part="exit"]').count()).toBe(0);
    await searchIn(page, 'my husband hits me');
    const [urgent, first] = [page.locator('[part="urgent"]'), page.locator('[part="result"]').first()];
    expect((await urgent.boundingBox())?.y).toBeLessThan((await first.boundingBox())?.y ?? 0);
    expect(await page.locator('[part="exit"]').innerText()).toContain('history is not deleted');
    await page.getByRole('link', { name: 'Leave this page now' }).click();
    await page.waitForURL('https://www.bbc.co.uk/weather');
  });
});

describe('the frame', () => {
  it('shows the embed on a site that allows no script of others, and says how high it is', async () => {
    const { page } = await partner.open({
      choice: 'as=frame&lang=bg',
      before: `<script nonce="own">addEventListener('message', ({ data }) => window.height = data.height)</script>`,
      policy: `default-src 'none'; script-src 'nonce-own'; frame-src ${partner.gateway.url}`,
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
    const page = await partner.browser.newPage({ viewport: telephone });
    await page.goto(`${partner.gateway.url}/embed`);
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
