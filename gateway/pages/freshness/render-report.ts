import type { FreshnessPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { writeShare } from './words.ts';

/** How fresh everything is: in bands, by need and by ward. */
export function renderReport(report: FreshnessPageQuery['freshnessAsOf']): Html {
  const { services, confirmedWithin90Days, bands, byNeed, byWard } = report;
  const needs = byNeed.map(({ need, ...share }) => ({ of: html`${need.label}`, ...share }));
  const wards = byWard.map(({ ward, priority, ...share }) => {
    return { of: html`${ward}${priority && html`<small>one of the strategy’s six</small>`}`, ...share };
  });
  return html`<section aria-labelledby="report">
    <h2 id="report">All services</h2>
    <p>
      ${services} services:
      ${bands.map(({ label, count }, index) => `${index > 0 ? ', ' : ''}${count} ${label.toLowerCase()}`)}.
      ${writeShare(confirmedWithin90Days)} were confirmed by a person within 90 days.
    </p>
    ${renderShares('By need, those least confirmed first', 'Need', needs)} ${renderShares('By ward', 'Ward', wards)}
  </section>`;
}

interface Share {
  of: Html;
  services: number;
  confirmedWithin90Days: number;
}

/** Nothing where there is nothing to tell. */
function renderShares(caption: string, what: string, shares: readonly Share[]): Html {
  if (shares.length === 0) return html``;
  const rows = shares.map(
    ({ of, services, confirmedWithin90Days: share }) =>
      html`<tr>
        <th scope="row">${of}</th>
        <td data-label="Services">${services}</td>
        <td data-label="Confirmed within 90 days">${writeShare(share)}</td>
      </tr>`,
  );
  return html`<table class="side-by-side">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${what}</th>
        <th scope="col">Services</th>
        <th scope="col">Confirmed within 90 days</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
