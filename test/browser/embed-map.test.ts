import { expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { servePartnerSite } from '../support/partner-site.ts';

const map = { tiles: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: '© Somebody who maps' };
const partner = servePartnerSite({ config: { map } });

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

it('shows a map when it is asked for, under a strict policy, beside a list that says it all', async () => {
  const policy = `default-src 'none'; script-src ${partner.gateway.url}; connect-src ${partner.gateway.url}; img-src https://tiles.example.org; require-trusted-types-for 'script'; trusted-types lit-html`;
  const { page, complaints, asked } = await partner.open({ choice: 'map=1', policy });
  await page.route('https://tiles.example.org/**', (route) => route.fulfill({ contentType: 'image/png', body: pixel }));
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
