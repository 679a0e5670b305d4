import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../gateway/languages/languages.ts';
import { shareBrowser } from '../support/browser.ts';
import { serveSample, startTimeoutMs, untilItSearches } from '../support/sample-gateway.ts';

/*
 * What families and partners do on the pages, by keyboard alone and, but for copying the line of the embed, without
 * scripts. At each stop where the focus is has to be seen.
 */

const served = serveSample({ now: '2026-11-23T08:00:00+00:00' });
const shared = shareBrowser();
beforeAll(() => untilItSearches(served.gateway), startTimeoutMs);

async function openPage(path: string, javaScriptEnabled = false): Promise<Page> {
  const page = await shared.browser.newPage({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    javaScriptEnabled,
  });
  await page.goto(new URL(path, served.gateway.url).href);
  return page;
}

/** What has the focus: what it is called, and whether all of its outline is there to see. */
interface Stop {
  name: string;
  isSeen: boolean;
}

const findStop = `(() => {
  const at = document.activeElement;
  const { left, right, top, bottom, width, height } = at.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isUncovered = at.matches(':is(input, select, summary)') || at.contains(middle) || middle?.contains(at) === true;
  const name = at.labels?.[0]?.textContent ?? at.getAttribute('aria-label') ?? at.textContent;
  return {
    name: name.trim().replaceAll(/\\s+/g, ' '),
    isSeen: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0
      && top < innerHeight && bottom > 0 && isUncovered,
  };
})()`;

/** Presses Tab until what has the focus is called so; fails where some stop on the way is not seen. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop>(findStop);
    expect(stop).toEqual({ name: stop.name, isSeen: true });
    if (typeof name === 'string' ? stop.name.startsWith(name) : name.test(stop.name)) return;
    passed.push(stop.name);
  }
  throw new Error(`No way by keyboard to "${name}", only to: ${passed.join(' | ')}`);
}

async function press(page: Page, key = 'Enter'): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
}

describe.each(['en', 'ur'])('by keyboard alone, in %s, a family', (code) => {
  const prefix = code === 'en' ? '' : `/${code}`;
  const words = async () => {
    const { widget, pages, needs } = await loadLanguage(code);
    return { ...widget, ...pages, needs };
  };

  it('asks in words near a place, opens a service, and comes to its number and to where to say that it is wrong', async () => {
    const said = await words();
    const page = await openPage(prefix || '/');
    await tabTo(page, said.question);
    await page.keyboard.type('speach therapy');
    await tabTo(page, said.near);
    await page.keyboard.type('SM5 4');
    await tabTo(page, said.search);
    await press(page);
    await tabTo(page, 'Speech and Language Therapy');
    await press(page);
    await tabTo(page, '020 7946 0110');
    await tabTo(page, said.wrong);
    await page.keyboard.press('Enter');
    await tabTo(page, said.wrongWhat);
    await tabTo(page, said.wrongHow);
    await page.keyboard.type('It has moved.');
    await tabTo(page, said.wrongSend);
    await press(page);
    expect(await page.locator('h1').innerText()).toBe(said.wrongThanks);
  });

  it('chooses what narrows it down, and takes one thing off again', async () => {
    const said = await words();
    const page = await openPage(`${prefix}/search`);
    await tabTo(page, said.filters);
    await page.keyboard.press('Enter');
    await tabTo(page, said.free);
    await page.keyboard.press('Space');
    await tabTo(page, said.showThese);
    await press(page);
    expect(new URL(page.url()).searchParams.get('free')).toBe('true');
    await tabTo(page, said.nextPage);
    await press(page);
    expect(page.url()).toContain('after=');
  });

  it('begins with a situation, and can leave it at the second stop', async () => {
    const said = await words();
    const page = await openPage(prefix || '/');
    await tabTo(page, said.needs['would-like-advice-and-support-about-domestic-abuse'] ?? 'I would like advice and');
    await press(page);
    await tabTo(page, said.skip);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('exit');
    await tabTo(page, '999');
  });

  it('goes to a hub, and to what is on at all of them in the next week', async () => {
    const said = await words();
    const page = await openPage(prefix || '/');
    await tabTo(page, 'Carshalton Family Hub');
    await press(page);
    await tabTo(page, said.calendar);
    await tabTo(page, said.wholeWeek);
    await press(page);
    await tabTo(page, said.laterWeek);
    await press(page);
    expect(page.url()).toContain('week=');
  });

  it('changes the language of a page', async () => {
    const page = await openPage(`${prefix}/need/new-baby`);
    await tabTo(page, 'Polski');
    await press(page);
    expect(new URL(page.url()).pathname).toBe('/pl/need/new-baby');
  });
});

it('a partner chooses, sees and copies the line by keyboard alone', async () => {
  const page = await openPage('/embed', true);
  await tabTo(page, 'Language');
  await page.keyboard.type('Polski');
  await tabTo(page, 'Show it so');
  await press(page);
  await tabTo(page, 'Copy');
  await page.keyboard.press('Enter');
  await page
    .locator('#copied')
    .filter({ hasText: /Copied|marked/ })
    .waitFor();
  expect(await page.evaluate('String(getSelection())')).toContain('<family-hub-search lang="pl">');
});
