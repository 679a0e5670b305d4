import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { shareBrowser } from './browser.ts';
import { type HostSite, readEmbedCode, serveHostSite, writePartnerPage } from './host-page.ts';
import {
  type ServedSample,
  type ServedSampleOptions,
  serveSample,
  startTimeoutMs,
  untilItSearches,
} from './sample-gateway.ts';

/** What `servePartnerSite` started; there once the tests of the file begin. */
export interface PartnerSite extends ServedSample {
  browser: Browser;
  site: HostSite;
  /** Opens a page made by what /embed gives to copy. */
  open: (options?: PartnerPageOptions) => Promise<OpenedPage>;
}

interface PartnerPageOptions extends BrowserContextOptions {
  /** What is chosen at /embed, e.g. `lang=pl&quick-exit=1`. */
  choice?: string;
  /** What stands in the page's head and at its end. */
  before?: string;
  after?: string;
  /** Its content security policy. */
  policy?: string;
}

interface OpenedPage {
  page: Page;
  /** What the console and the page itself complain of. */
  complaints: string[];
  /** Addresses that were asked for, with their methods. */
  asked: string[];
}

export const telephone = { width: 390, height: 844 };

/** The sample gateway, a site of another origin and a browser, for all tests of a file. */
export function servePartnerSite(options: ServedSampleOptions = {}): PartnerSite {
  const served: Partial<PartnerSite> & ServedSample = serveSample(options);
  const shared = shareBrowser();
  beforeAll(async () => {
    served.browser = shared.browser;
    served.site = await serveHostSite();
    await untilItSearches(served.gateway);
  }, startTimeoutMs);
  afterAll(async () => {
    await served.site?.close();
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- beforeAll fills it before any test reads it
  const partner = served as PartnerSite;
  partner.open = (page) => openPartnerPage(partner, page);
  return partner;
}

async function openPartnerPage(
  { gateway, browser, site }: PartnerSite,
  { choice = '', before = '', after = '', policy, ...options }: PartnerPageOptions = {},
): Promise<OpenedPage> {
  const code = await readEmbedCode(gateway.url, choice);
  site.show(
    writePartnerPage({ code, before, after }),
    policy === undefined ? {} : { 'content-security-policy': policy },
  );
  const page = await browser.newPage({ viewport: telephone, ...options });
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

/** Asks the first embed on a page, and waits for what it finds. */
export async function searchIn(page: Page, words: string): Promise<void> {
  await page.locator('#q').first().fill(words);
  await page.locator('#q').first().press('Enter');
  await page.locator('[part="result"]').first().waitFor();
}
