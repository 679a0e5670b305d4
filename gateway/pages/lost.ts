import type { Assets } from './assets.ts';
import { html } from './html.ts';
import { renderPage } from './layout.ts';
import { renderSiteHeader } from './site-header.ts';

/** The page for whoever follows an address that leads nowhere. */
export function renderLost({ assets, area, sample }: { assets: Assets; area: string; sample: boolean }): string {
  const title = 'Page not found';
  const body = html`<h1>${title}</h1>
    <p>There is nothing at this address.</p>
    <p><a href="/">Search for help, or start from a situation</a></p>
    <p><a href="/timetable">What is on at the family hubs this week</a></p>`;
  return renderPage({ title, body, assets, sample, header: renderSiteHeader(area) });
}
