import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { shareBrowser } from '../support/browser.ts';
import { serveSample } from '../support/sample-gateway.ts';

const served = serveSample();
const shared = shareBrowser();
beforeAll(async () => {
  await served.gateway.checkFreshness();
}, 120_000);

async function openPage(query = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await shared.browser.newPage(options);
  await page.goto(`${served.gateway.url}/freshness${query}`);
  return page;
}

/** The first finding: its word, and the colours of its edge and its paper. */
function lookOf(page: Page): Promise<{ word: string; edge: string; paper: string }> {
  return page.evaluate(`(() => {
    const finding = document.querySelector('.finding');
    const { borderLeftColor: edge, backgroundColor: paper } = getComputedStyle(finding);
    return { word: finding.querySelector('b').textContent, edge, paper };
  })()`);
}

describe('the page of freshness', () => {
  it('shows what broke overnight on the first screen, before any form', async () => {
    const page = await openPage('', { viewport: { width: 1280, height: 800 } });
    const finding = await page.locator('.finding').first().boundingBox();
    expect((finding?.y ?? 800) + (finding?.height ?? 0)).toBeLessThan(500);
    const form = await page.getByRole('search').boundingBox();
    expect(form?.y).toBeGreaterThan(finding?.y ?? 0);
  });

  it('fits a screen 320 pixels wide, with everything open', async () => {
    const page = await openPage('?severity=info', { viewport: { width: 320, height: 640 } });
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('shows nothing less than serious in the colours of what is', async () => {
    const page = await openPage();
    const [serious, warning] = [await lookOf(page), await lookOf(await openPage('?check=conflict'))];
    expect([serious.word, warning.word]).toEqual(['Serious', 'Warning']);
    expect(warning.edge).not.toBe(serious.edge);
    expect(warning.paper).toBe(serious.paper);
  });

  it('says above each table what it is of', async () => {
    const page = await openPage();
    const { width = 0, height = 0 } = (await page.getByText('By ward', { exact: true }).boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThan(16);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.titled caption')).clipPath`)).toBe('none');
  });

  it('lets a person acknowledge a finding by keyboard and without scripts, and comes back to it', async () => {
    const page = await openPage('?check=ended', { javaScriptEnabled: false });
    const before = await page.locator('#findings').textContent();
    const finding = page.locator('section[aria-labelledby="findings"] .finding').first();
    await finding.locator('summary').press('Enter');
    await finding.getByRole('textbox', { name: 'Note' }).fill('They were rung.');
    await finding.getByRole('button', { name: 'Acknowledge' }).press('Enter');
    await page.waitForURL(/check=ended/);
    expect(await page.locator('#findings').textContent()).not.toBe(before);
    await page.goto(`${served.gateway.url}/freshness?state=acknowledged`);
    expect(await page.getByText('They were rung.').count()).toBe(1);
  });

  it('narrows down by its form, without scripts', async () => {
    const page = await openPage('', { javaScriptEnabled: false });
    await page.getByText('Narrow down', { exact: true }).press('Enter');
    await page.getByRole('combobox', { name: 'At least' }).selectOption('Serious');
    await page.getByRole('combobox', { name: 'Directory' }).selectOption('nhs');
    await page.getByRole('button', { name: 'Show these' }).press('Enter');
    await page.waitForURL(/source=nhs/);
    const sources = await page.locator('section[aria-labelledby="findings"] .finding small').allTextContents();
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every((text) => text.includes('NHS'))).toBe(true);
  });

  it('names everything that can be chosen or pressed', async () => {
    const page = await openPage();
    const nameless = await page.evaluate(
      `[...document.querySelectorAll('a, button, input:not([type=hidden]), select, summary, svg[role=img]')].filter(
        (one) => !(one.textContent.trim() || one.getAttribute('aria-label') || one.labels?.[0]?.textContent.trim()),
      ).length`,
    );
    expect(nameless).toBe(0);
  });
});
