import { describe, expect, it } from 'vitest';
import { searchIn, servePartnerSite } from '../support/partner-site.ts';
import { styleOf } from '../support/style-of.ts';

const partner = servePartnerSite({ now: '2026-11-23T08:00:00+00:00' });

it('says what may be asked before anybody touches it, where the plain form keeps room for that', async () => {
  const { page } = await partner.open();
  await page.locator('#hint').waitFor();
  expect(await page.locator('#hint').innerText()).toContain('baby group');
});

const focusedPart = 'document.activeElement?.shadowRoot?.activeElement?.part.value';

describe('by keyboard alone', () => {
  it('finds a situation, narrows it down, and comes to a telephone number', async () => {
    const { page } = await partner.open();
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
    await page.getByText('Only show: I have a new baby').waitFor();
    await page.locator('[part="result"]').first().waitFor();
    for (let presses = 0; presses < 40 && !String(await focused()).startsWith('Ring'); presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Ring: 020 7946/);
    expect(await page.evaluate('getComputedStyle(document.activeElement.shadowRoot.activeElement).outlineStyle')).toBe(
      'solid',
    );
  });

  it('closes its suggestions with Escape, keeps what was typed, and opens all situations with the arrow', async () => {
    const { page } = await partner.open();
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

  it('keeps its suggestions from opening with Escape before they are there, and leaves the key to the page', async () => {
    const { page } = await partner.open({
      before: `<script>addEventListener('keydown', ({ key, defaultPrevented }) => (window.last = [key, defaultPrevented]));</script>`,
    });
    await page.locator('#q').pressSequentially('new ba');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('window.last')).toEqual(['Escape', false]);
    // Longer than the pause after which they are asked for.
    await page.waitForTimeout(500);
    expect(await page.locator('[role="option"]').count()).toBe(0);
  });

  it.each([
    ['the situation that its page begins with', 'needs=new-baby', '[part="preset"]'],
    ['a filter that left something out', 'needs=new-baby&open=1&free=1', '.answer .tools button:has-text("Without")'],
  ])('goes to what was found from %s, which goes away as it is pressed', async (_, choice, button) => {
    const { page } = await partner.open({ choice, viewport: { width: 1024, height: 844 } });
    await page.locator(button).press('Enter');
    await expect.poll(() => page.evaluate(focusedPart)).toBe('count');
  });

  it('goes to what is wrong from the button that tried again in vain', async () => {
    const { page } = await partner.open({ viewport: { width: 1024, height: 844 } });
    await page.route('**/embed/v1/search', (route) => route.abort());
    await page.locator('#q').fill('baby');
    await page.locator('#q').press('Enter');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect.poll(() => page.evaluate(focusedPart)).toBe('trouble');
  });

  it('goes on from where the list ended', async () => {
    const { page } = await partner.open();
    await searchIn(page, 'baby');
    await page.getByRole('button', { name: 'Show more' }).press('Enter');
    await page.locator('[part="result"]').nth(10).waitFor();
    await page.waitForFunction(`document.activeElement?.shadowRoot?.activeElement?.id === 'r10'`);
    expect(await page.locator('[part="result"]').count()).toBeGreaterThan(10);
  });
});

describe('when an answer comes', () => {
  const focused = `document.activeElement?.shadowRoot?.activeElement?.id || document.activeElement?.shadowRoot?.activeElement?.part.value`;

  it.each([
    ['to what was found on a telephone, whose keys lie over it', 'baby', 390, 'count'],
    ['to urgent help before that', 'domestic abuse', 390, 'urgent'],
    ['nowhere where there is room for both', 'baby', 1024, 'q'],
  ])('goes %s', async (_, words, width, where) => {
    const { page } = await partner.open({ viewport: { width, height: 640 } });
    await searchIn(page, words);
    await page.getByRole('button', { name: 'Print' }).waitFor();
    await expect.poll(() => page.evaluate(focused)).toBe(where);
    expect(await page.locator('[part="count"], #urgent').first().isVisible()).toBe(true);
  });

  it('goes to what is wrong as well', async () => {
    const { page } = await partner.open();
    await page.route('**/embed/v1/search', (route) => route.abort());
    await page.locator('#q').fill('baby');
    await page.locator('#q').press('Enter');
    await expect.poll(() => page.evaluate(focused)).toBe('trouble');
  });

  it('leaves somebody alone who is writing something else by then, or choosing what narrows it down', async () => {
    const { page } = await partner.open();
    let go: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/embed/v1/search', async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('#q').fill('baby');
    await page.locator('#q').press('Enter');
    await page.locator('.answer[aria-busy="true"]').waitFor();
    await page.keyboard.type(' group');
    go?.();
    await page.getByRole('button', { name: 'Print' }).waitFor();
    expect(await page.evaluate(focused)).toBe('q');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.choices > summary').click();
    const free = page.getByRole('checkbox', { name: 'Free', exact: true });
    await Promise.all([page.waitForResponse('**/embed/v1/search'), free.check()]);
    await page.getByRole('button', { name: 'Without “Free”' }).waitFor();
    expect(await free.evaluate((box) => box.matches(':focus'))).toBe(true);
  });
});

describe('while somebody types', () => {
  it('makes ready for an answer, and leaves nothing of that behind', async () => {
    const { page } = await partner.open();
    await page.evaluate(`new MutationObserver((changes) => {
      for (const { addedNodes, removedNodes } of changes) {
        const drawn = (nodes) => [...nodes].some((node) => node.querySelector?.('[part="result"]'));
        if (drawn(addedNodes)) window.readied = true;
        if (drawn(removedNodes)) window.cleared = true;
      }
    }).observe(document.querySelector('family-hub-search').shadowRoot, { childList: true })`);
    await page.locator('#q').click();
    await page.waitForFunction('window.readied && window.cleared');
    expect(await page.locator('[part="result"]').count()).toBe(0);
    expect(await page.locator('.root').count()).toBe(1);
  });
});

describe('what narrows it down', () => {
  it.each([
    ['folded on a telephone, where what was found comes first', 390, false],
    ['open where there is room', 1024, true],
  ])('is %s, and says what was chosen', async (_, width, isOpen) => {
    const { page } = await partner.open({ choice: 'free=1', viewport: { width, height: 844 } });
    await page.locator('#q').click();
    await page.getByText('Only show: Free').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Free', exact: true }).isVisible()).toBe(isOpen);
  });

  it('is open as well where somebody begins with a situation', async () => {
    const { page } = await partner.open({ choice: 'needs=new-baby', viewport: { width: 1024, height: 844 } });
    await page.locator('[part="preset"]').click();
    await page.locator('[part="result"]').first().waitFor();
    expect(await page.getByRole('checkbox', { name: 'Free', exact: true }).isVisible()).toBe(true);
  });
});

it('keeps one situation ticked while another is dropped', async () => {
  const choice = 'needs=new-baby,struggling-financially&open=1';
  const { page } = await partner.open({ choice, viewport: { width: 1024, height: 844 } });
  await page.getByRole('checkbox', { name: 'I have a new baby' }).click();
  await expect.poll(() => page.getByRole('checkbox', { name: 'I have a new baby' }).count()).toBe(0);
  expect(await page.getByRole('checkbox', { name: /money|financial/i }).isChecked()).toBe(true);
});

describe('a language', () => {
  it('that came of another build than the script, whose phrases stand elsewhere, is left for English', async () => {
    const { page } = await partner.open({ choice: 'lang=pl' });
    const language = { code: 'pl', locale: 'pl', direction: 'ltr' };
    await page.route('**/embed/*/pl.json', (route) => route.fulfill({ json: [language, 'Szukaj'] }));
    await page.reload();
    await page.locator('#q').waitFor();
    expect(await page.locator('.root').getAttribute('lang')).toBe('en');
  });
});

describe('whatever it is looked at with', () => {
  it.each(['ltr en', 'rtl ur'])('fits 320 pixels: %s', async (kind) => {
    const { page } = await partner.open({
      choice: `lang=${kind.split(' ')[1]}&quick-exit=1`,
      viewport: { width: 320, height: 640 },
    });
    await searchIn(page, 'domestic abuse');
    await page.locator('[part="week"] summary').click();
    await page.locator('[part="week"] li').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await page.locator('.root').getAttribute('dir')).toBe(kind.split(' ')[0]);
  });

  it('fits a narrow column at the very edge of a page, in a language that begins there', async () => {
    const before = '<style>body { margin: 0; }</style>';
    const { page } = await partner.open({ choice: 'lang=ur', before, viewport: { width: 280, height: 640 } });
    await searchIn(page, 'domestic abuse');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(280);
  });

  it('shows its edges and what is chosen in forced colours, and moves nothing', async () => {
    const { page } = await partner.open({ forcedColors: 'active', reducedMotion: 'reduce' });
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
    const { page } = await partner.open();
    await searchIn(page, 'baby');
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Print', 'Show more']) expect(await page.getByRole('button', { name }).isVisible()).toBe(false);
    expect(await page.locator('#q').isVisible()).toBe(false);
    expect(await page.locator('[part="name"]').first().isVisible()).toBe(true);
    // On paper a link is its address or nothing.
    const after = `getComputedStyle(document.querySelector('family-hub-search').shadowRoot.querySelector('.ways [target]'), '::after')`;
    expect(await page.evaluate(`${after}.content`)).toContain('http');
  });
});

describe('what it gives to others', () => {
  it('is a link that holds what was chosen and nothing that was typed', async () => {
    const { page } = await partner.open({
      choice: 'lang=pl',
      before: `<script>navigator.clipboard.writeText = async (text) => void (window.copied = text);</script>`,
    });
    await page.locator('#q').click();
    await page.locator('#near').fill('SM1 2');
    await searchIn(page, 'baby');
    await page.locator('.choices > summary').click();
    await Promise.all([
      page.waitForResponse('**/embed/v1/search'),
      page.getByRole('checkbox', { name: 'Bezpłatne' }).check(),
    ]);
    await page.getByRole('button', { name: 'Kopiuj link' }).click();
    await page.getByText('Skopiowano').last().waitFor();
    const link = await page.evaluate('window.copied');
    expect(link).toBe(`${partner.gateway.url}/pl/search?free=true`);
    const answer = await page.request.get(String(link));
    expect(answer.status()).toBe(200);
  });

  it('is the link itself where a browser does not let it be copied', async () => {
    const { page } = await partner.open({
      before: `<script>navigator.clipboard.writeText = () => Promise.reject();</script>`,
    });
    await searchIn(page, 'baby');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    const link = page.getByRole('textbox', { name: 'Copy a link to this search' });
    expect(await link.inputValue()).toBe(`${partner.gateway.url}/search`);
  });

  it('is events for the page, with nothing that was typed', async () => {
    const { page } = await partner.open({
      before: `<script>window.heard = []; for (const name of ['hub-results', 'hub-open', 'hub-error'])
addEventListener(name, ({ type, detail }) => window.heard.push({ type, detail }));</script>`,
    });
    await searchIn(page, 'baby SM1');
    const heard = await page.evaluate<unknown[]>('window.heard');
    expect(heard).toEqual([{ type: 'hub-results', detail: { count: expect.any(Number), filters: [] } }]);
    expect(JSON.stringify(heard)).not.toContain('SM1');
  });

  it('is calendars, pages and directions that are there', async () => {
    const { page } = await partner.open();
    await searchIn(page, 'baby group');
    const card = page.locator('[part="result"]', { has: page.getByRole('link', { name: 'Add to calendar' }) }).first();
    const addresses = await card
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const own = addresses.filter((address) => address.startsWith(partner.gateway.url));
    expect(own.length).toBeGreaterThan(2);
    for (const address of own) expect((await page.request.get(address)).status()).toBe(200);
  });
});
