import type { FreshnessPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { renderTable } from '../table.ts';
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
function renderShares(caption: string, what: string, shares: readonly Share[]): Html | null {
  if (shares.length === 0) return null;
  const rows = shares.map(({ of, services, confirmedWithin90Days }) => {
    return { of, cells: [services, writeShare(confirmedWithin90Days)] };
  });
  return renderTable(caption, [what, 'Services', 'Confirmed within 90 days'], rows);
}
