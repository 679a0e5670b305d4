import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { servePartnerSite, telephone } from '../support/partner-site.ts';

const partner = servePartnerSite({ now: '2026-11-23T08:00:00+00:00' });

const codes = ['en', 'ta', 'pl', 'ur', 'bg', 'ro'];

/** A school's page with the embed in it, opened on a telephone. */
async function openPage(attributes = ''): Promise<Page> {
  partner.site.show(writeHost(attributes));
  const page = await partner.browser.newPage({ viewport: telephone });
  await page.goto(partner.site.url);
  return page;
}

function writeHost(attributes: string): string {
  const { url } = partner.gateway;
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Oak Primary School</title>
<body><main><h1>Oak Primary School</h1>
<script type="module" src="${url}/embed/v1/family-hub-search.js" crossorigin></script>
<family-hub-search ${attributes}><form action="${url}/search" method="post"><p><label>What do you need help with?
<input name="q"></label> <button>Search</button></p></form><p>Or ring 020 7946 0004.</p></family-hub-search>
<p id="below">Term dates</p></main></body></html>`;
}

async function search(page: Page, words: string): Promise<void> {
  await page.locator('#q').fill(words);
  await page.locator('#q').press('Enter');
  await page.locator('[part="count"]').waitFor();
}

describe.each(codes)('the embed in %s', (code) => {
  it('has nothing that axe finds wrong, in any state', async () => {
    const page = await openPage(`lang="${code}" quick-exit`);
    await page.locator('#q').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.locator('#q').press('ArrowDown');
    await page.locator('[role="option"]').first().waitFor();
    await page.locator('#q').press('ArrowDown');
    expect(await findViolations(page)).toEqual([]);
    await page.locator('#q').press('Escape');
    await search(page, 'domestic abuse');
    await page.locator('[part="urgent"]').waitFor();
    await page.locator('.choices > summary').click();
    await page.locator('[part="week"] summary').click();
    await page.locator('[part="week"] li').first().waitFor();
    // Scrolled, some link is always half below the way out, which stays in view: axe takes it for a small one.
    await page.evaluate('scrollTo(0, 0)');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});

it.each(['en', 'ur'])('has nothing that axe finds wrong where it begins with a situation: %s', async (code) => {
  const page = await openPage(`lang="${code}" needs="would-like-advice-and-support-about-domestic-abuse"`);
  await page.locator('[part="preset"]').waitFor();
  // The plain form below holds the room, and is there for nobody.
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await page.getByRole('combobox').count()).toBe(1);
  expect(await findViolations(page)).toEqual([]);
  await page.locator('[part="preset"]').press('Enter');
  await page.locator('[part="urgent"]').waitFor();
  expect(await findViolations(page)).toEqual([]);
});

describe('the embed in trouble', () => {
  it.each([
    ['down', null],
    ['place-unknown', { status: 404, json: { error: 'place-unknown', message: '' } }],
    ['too-many', { status: 429, json: { error: 'too-many', message: '' } }],
  ] as const)('has nothing that axe finds wrong: %s', async (_, answer) => {
    const page = await openPage('hub="carshalton"');
    await page.route('**/embed/v1/search', (route) =>
      answer === null ? route.abort() : route.fulfill({ ...answer, headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.locator('#q').fill('baby');
    await page.locator('#q').press('Enter');
    await page.locator('[part="trouble"]').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('has nothing that axe finds wrong where nothing is found', async () => {
    const page = await openPage();
    await search(page, 'xqzvw');
    expect(await page.locator('[part="count"]').innerText()).toBe('Nothing listed fits all of that.');
    expect(await findViolations(page)).toEqual([]);
  });
});

it('would be told by axe what is wrong', async () => {
  partner.site.show('<title>A page</title><main><h1>A page</h1><input></main>');
  const page = await partner.browser.newPage();
  await page.goto(partner.site.url);
  expect((await findViolations(page)).join(' ')).toMatch(/html-has-lang.*label: input/);
});
