import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { RunningGateway } from '../../gateway/start.ts';
import { systemClock } from '../../subgraphs/kit/clock.ts';
import { findViolations } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { type HostSite, serveHostSite } from '../support/host-page.ts';
import { type SampleDirectories, startSampleDirectories } from '../support/sample-directories.ts';
import { startSampleGateway } from '../support/sample-gateway.ts';

let directories: SampleDirectories;
let gateway: RunningGateway;
let browser: Browser;
let site: HostSite;
beforeAll(async () => {
  directories = await startSampleDirectories(systemClock);
  const config = z.looseObject({}).parse(JSON.parse(readFileSync(directories.writeConfig(), 'utf8')));
  const configFile = join(directories.folder, 'with-map.json');
  const map = { tiles: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: '© Somebody who maps' };
  writeFileSync(configFile, JSON.stringify({ ...config, map }));
  [browser, site, gateway] = await Promise.all([
    openBrowser(),
    serveHostSite(),
    startSampleGateway({ configFile, folder: directories.folder }),
  ]);
  await gateway.ready;
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await gateway?.stop();
  await directories?.close();
});

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

it('shows a map when it is asked for, under a strict policy, beside a list that says it all', async () => {
  site.show(
    `<!doctype html><html lang="en"><title>Oak</title><main><h1>Oak</h1>
<script type="module" src="${gateway.url}/embed/v1/family-hub-search.js"></script><family-hub-search map></family-hub-search></main></html>`,
    {
      'content-security-policy': `default-src 'none'; script-src ${gateway.url}; connect-src ${gateway.url}; img-src https://tiles.example.org; require-trusted-types-for 'script'; trusted-types lit-html`,
    },
  );
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('https://tiles.example.org/**', (route) => route.fulfill({ contentType: 'image/png', body: pixel }));
  await page.goto(site.url);
  await page.locator('#q').fill('baby group');
  await page.locator('#q').press('Enter');
  await page.getByRole('button', { name: 'Show on a map' }).waitFor();
  expect(asked.some((address) => address.includes('map.js') || address.includes('tiles'))).toBe(false);
  await page.getByRole('button', { name: 'Show on a map' }).press('Enter');
  await page.locator('.leaflet-interactive').first().waitFor();
  await page.locator('.leaflet-tile').first().waitFor({ state: 'attached' });
  expect(asked.join(' ')).toMatch(/https:\/\/tiles\.example\.org\/\d+\/\d+\/\d+\.png/);
  expect(await page.locator('[part="map"]').innerText()).toContain('© Somebody who maps');
  expect(await page.locator('[part="result"]').count()).toBeGreaterThan(3);
  expect(complaints).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Hide the map' }).press('Enter');
  await page.locator('[part="map"]').waitFor({ state: 'detached' });
});
