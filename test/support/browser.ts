import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** A real browser that an installed package brings. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
}

const openTimeoutMs = 60_000;

/** One browser for all tests of a file or a `describe`, there once they begin. */
export function shareBrowser(): { browser: Browser } {
  const shared: { browser?: Browser } = {};
  beforeAll(async () => {
    shared.browser = await openBrowser();
  }, openTimeoutMs);
  afterAll(async () => {
    await shared.browser?.close();
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- beforeAll fills it before any test reads it
  return shared as { browser: Browser };
}
