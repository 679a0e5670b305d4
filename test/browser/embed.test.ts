import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listLanguages } from '../../gateway/languages/languages.ts';
import { findViolations } from '../support/axe.ts';
import { readEmbedCode, writePartnerPage } from '../support/host-page.ts';
import { servePartnerSite, telephone } from '../support/partner-site.ts';

const partner = servePartnerSite({ now: '2026-11-23T08:00:00+00:00' });

const sensitive = 'would-like-advice-and-support-about-domestic-abuse';

/** How the embed comes into each of its states, and what is there when it has. */
interface State {
  /** What is chosen at /embed besides the language. */
  choice?: string;
  /** Instead of the gateway's answer to a search; `late` for none. */
  answer?: 'none' | 'late' | { status: number; error: string };
  reach: (page: Page) => Promise<void>;
}

const listOfAll = async (page: Page) => {
  await page.locator('#q').press('ArrowDown');
  await page.locator('[role="option"]').nth(27).waitFor();
};
const ask = (words: string, part: string) => async (page: Page) => {
  await page.locator('#q').fill(words);
  await page.locator('#q').press('Enter');
  await page.locator(part).first().waitFor();
};
const trouble = ask('baby', '[part="trouble"]');

const states: Readonly<Record<string, State>> = {
  'before anybody touches it': { reach: (page) => page.locator('#q').waitFor() },
  'with the way out': { choice: 'quick-exit=1', reach: (page) => page.locator('[part="exit"]').waitFor() },
  'with a situation to open': {
    choice: `needs=${sensitive}`,
    reach: (page) => page.locator('[part="preset"]').waitFor(),
  },
  'with all situations in its list': { reach: listOfAll },
  'with one of them chosen by keyboard': {
    reach: async (page) => {
      await listOfAll(page);
      await page.locator('#q').press('ArrowDown');
      await page.locator('[aria-selected="true"]').waitFor();
    },
  },
  'while it asks': { answer: 'late', reach: ask('baby', '.answer[aria-busy="true"]') },
  'with results, urgent help, all reasons, filters and the week': {
    reach: async (page) => {
      await ask('domestic abuse', '[part="urgent"]')(page);
      await page.locator('.choices > summary').click();
      for (const reasons of await page.locator('[part="result"] summary').all()) await reasons.press('Enter');
      await page.locator('[part="week"] summary').press('Enter');
      await page.locator('[part="week"] li').first().waitFor();
    },
  },
  'with nothing found': { reach: ask('xqzvw', '[part="ways-in"]') },
  'without an answer': { choice: 'hub=carshalton', answer: 'none', reach: trouble },
  'asked too often': { answer: { status: 429, error: 'too-many' }, reach: trouble },
  'asked near a place that nobody knows': { answer: { status: 404, error: 'place-unknown' }, reach: trouble },
};

describe.each(listLanguages())('the embed in %s', (code) => {
  it('has nothing that axe finds wrong, and fits a telephone, in any state', { timeout: 300_000 }, async () => {
    const page = await partner.browser.newPage({ viewport: telephone });
    for (const [state, { choice = '', answer, reach }] of Object.entries(states)) {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.route('**/embed/v1/search', (route) => answerWith(route, answer));
      const line = await readEmbedCode(partner.gateway.url, `lang=${code}&${choice}`);
      partner.site.show(writePartnerPage({ code: line }));
      await page.goto(partner.site.url);
      await page.locator('#q').waitFor();
      await reach(page);
      // Scrolled, some link is always half below the way out, which stays in view: axe takes it for a small one.
      await page.evaluate('scrollTo(0, 0)');
      expect({ state, ...(await judge(page)) }).toEqual({
        state,
        wrong: [],
        width: telephone.width,
        language: code,
        // The plain form holds the room, and is there for nobody.
        isPlainFormSeen: false,
      });
    }
  });
});

async function judge(page: Page) {
  return {
    wrong: await findViolations(page),
    width: await page.evaluate<number>('document.documentElement.scrollWidth'),
    language: await page.locator('.root').getAttribute('lang'),
    isPlainFormSeen: await page.locator('form[method="post"] input').isVisible(),
  };
}

async function answerWith(route: Route, answer: State['answer']): Promise<void> {
  if (answer === undefined) await route.continue();
  else if (answer === 'none') await route.abort();
  else if (answer !== 'late') {
    const { status, error } = answer;
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ status, headers, json: { error, message: '' } });
  }
}

it('has nothing that axe finds wrong where the form on the page is too low to hold the way out', async () => {
  const src = `${partner.gateway.url}/embed/v1/family-hub-search.js`;
  const form = '<form action="/"><label>Search <input name="q"></label></form>';
  const code = `<script type="module" src="${src}"></script><family-hub-search quick-exit>${form}</family-hub-search>`;
  partner.site.show(writePartnerPage({ code }));
  const page = await partner.browser.newPage({ viewport: telephone });
  await page.goto(partner.site.url);
  await page.locator('[part="exit"]').waitFor();
  expect(await page.locator('#q').count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);
});

it('says in words that nothing was found', async () => {
  const { page } = await partner.open();
  await ask('xqzvw', '[part="count"]')(page);
  expect(await page.locator('[part="count"]').innerText()).toBe('Nothing listed fits all of that.');
});

it('would be told by axe what is wrong', async () => {
  partner.site.show('<title>A page</title><main><h1>A page</h1><input></main>');
  const page = await partner.browser.newPage();
  await page.goto(partner.site.url);
  expect((await findViolations(page)).join(' ')).toMatch(/html-has-lang.*label: input/);
});
