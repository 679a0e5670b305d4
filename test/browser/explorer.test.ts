import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareBrowser } from '../support/browser.ts';
import { type TestEdge, createTestEdge } from '../support/test-edge.ts';

const shared = shareBrowser();
let edge: TestEdge;
let origin: string;
beforeAll(async () => {
  edge = await createTestEdge();
  origin = await edge.app.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);
afterAll(async () => {
  await edge?.app.close();
});

describe('the explorer', () => {
  it('opens with a first query, answers it, and asks no other host', async () => {
    const page = await shared.browser.newPage();
    const { asked, complaints } = listen(page);
    await page.goto(`${origin}/graphql/explorer`);
    await page.getByRole('button', { name: /execute query/i }).click();
    const result = page.locator('.result-window');
    await expect.poll(() => result.innerText(), { timeout: 15_000 }).toMatch(/"totalCount":\s40/);
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([origin]));
    expect(complaints).toEqual([]);
  }, 60_000);

  it('tells a visitor without scripts where the graph is', async () => {
    const page = await shared.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/graphql/explorer`);
    expect(await page.locator('body').innerText()).toContain('The graph itself is at /graphql');
  });
});

interface Heard {
  /** Every address that the page asked for. */
  asked: string[];
  /** What the browser's console complained of, such as a file that the page may not load. */
  complaints: string[];
}

function listen(page: Page): Heard {
  const heard: Heard = { asked: [], complaints: [] };
  page.on('request', (request) => {
    if (request.url().startsWith('http')) heard.asked.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.complaints.push(message.text());
  });
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  return heard;
}
