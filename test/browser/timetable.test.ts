import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { shareBrowser } from '../support/browser.ts';
import { serveSample } from '../support/sample-gateway.ts';

const served = serveSample();
const shared = shareBrowser();

async function openPage(
  query = '',
  { prefix = '', ...options }: Parameters<Browser['newPage']>[0] & { prefix?: string } = {},
): Promise<Page> {
  const page = await shared.browser.newPage(options);
  await page.goto(`${served.gateway.url}${prefix}/timetable${query}`);
  return page;
}

describe('the page of a week', () => {
  it('narrows down by its form, without scripts', async () => {
    const page = await openPage('', { javaScriptEnabled: false });
    const all = await page.locator('.session').count();
    await page.locator('summary').press('Enter');
    await page.getByRole('combobox', { name: 'Hub' }).selectOption('carshalton');
    await page.getByRole('combobox', { name: 'Cost' }).selectOption('Free');
    await page.getByRole('button', { name: 'Show these' }).press('Enter');
    await page.waitForURL(/hub=carshalton.*free=true/);
    const some = await page.locator('.session').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.getByRole('combobox', { name: 'Cost' }).inputValue()).toBe('true');
  });

  it.each(['', '/ur', '/ta', '/bg'])('fits a screen 320 pixels wide, with its form open: "%s"', async (prefix) => {
    const page = await openPage('?includeUnknown=true', { prefix, viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it.each(['/pl', '/ur'])('has nothing that axe finds wrong in another language: %s', async (prefix) => {
    const page = await openPage('?includeUnknown=true', { prefix });
    expect(await findViolations(page)).toEqual([]);
  });

  it('shows where the focus is, on whatever it stops at first', async () => {
    const page = await openPage();
    for (const name of [
      'Skip to the content',
      'Family services in Sutton',
      'Find help',
      'What is on',
      'Български',
      'Polski',
      'Română',
      'தமிழ்',
      'اردو',
      'Earlier week',
      'This week',
      'Later week',
      'Narrow down, or go to another week',
    ]) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe(name);
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
  });

  it.each(['screen', 'print'] as const)('keeps a day with its date where there are two columns: %s', async (media) => {
    const page = await openPage('', { viewport: { width: 1440, height: 900 } });
    await page.emulateMedia({ media });
    expect(await page.evaluate("getComputedStyle(document.querySelector('.days')).columnCount")).toBe('2');
    const inPieces = "[...document.querySelectorAll('.day')].filter((day) => day.getClientRects().length > 1).length";
    expect(await page.evaluate(inPieces)).toBe(0);
  });

  it.each(['', '?hub=carshalton'])('prints each hub on one sheet of A4: "%s"', async (query) => {
    const page = await openPage(query);
    const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
    const pdf = await page.pdf({ format: 'A4', margin });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets).toHaveLength(await page.locator('.hub').count());
  });
});
