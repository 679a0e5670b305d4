import type { FreshnessNightsQuery, FreshnessPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { renderLine } from './chart.ts';
import { writeDay, writeShare } from './words.ts';

type Night = FreshnessNightsQuery['freshnessRuns'][number];

const healthWords = { LIVE: 'read without fault', STALE: 'last good copy in use', DOWN: 'cannot be read' };

/** When the checks last ran, or that they have not. */
export function renderLastNight(nights: readonly Night[]): Html {
  const last = nights.find(({ finishedAt }) => finishedAt !== null);
  if (!last)
    return html`<p role="status">
      The checks have not run yet. Nothing is known, which is not the same as nothing being wrong.
    </p>`;
  return html`<p role="status">
    Last checked on ${writeDay(last.finishedAt ?? last.startedAt)}: ${last.opened} new, ${last.resolved} resolved.
  </p>`;
}

/** How each directory is and was, in pictures and in numbers. */
export function renderSources(nights: readonly Night[]): Html {
  const oldestFirst = nights.filter(({ finishedAt }) => finishedAt !== null).toReversed();
  const last = oldestFirst.at(-1);
  if (!last) return html``;
  const rows = last.sources.map(({ source, listings, linksDead }) => {
    const values = oldestFirst.flatMap(
      ({ sources }) => sources.find((one) => one.source.id === source.id)?.listings ?? [],
    );
    const label = `Listings of ${source.name}, night by night: ${values.join(', ')}`;
    return html`<tr>
      <th scope="row">${source.name}</th>
      <td>${healthWords[source.health]}${source.message !== null && html`<small>${source.message}</small>`}</td>
      <td>${listings}</td>
      <td>${linksDead}</td>
      <td>${renderLine({ label, values })}<small>${describeRange(values)}</small></td>
    </tr>`;
  });
  return html`<section aria-labelledby="sources">
    <h2 id="sources">The directories</h2>
    <table class="side-by-side">
      <caption>
        The directories and how they are
      </caption>
      <thead>
        <tr>
          <th scope="col">Directory</th>
          <th scope="col">State</th>
          <th scope="col">Listings</th>
          <th scope="col">Dead addresses</th>
          <th scope="col">Listings, night by night</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

function describeRange(values: readonly number[]): string {
  const nights = `${values.length} ${values.length === 1 ? 'night' : 'nights'}`;
  return `${Math.min(...values)} to ${Math.max(...values)} in ${nights}`;
}

/** How fresh everything is today. */
export function renderReport({
  services,
  confirmedWithin90Days,
  bands,
  byWard,
}: FreshnessPageQuery['freshnessAsOf']): Html {
  const wards = byWard.map(
    ({ ward, priority, services: count, confirmedWithin90Days: share }) =>
      html`<tr>
        <th scope="row">${ward}${priority && html`<small>one of the strategy’s six</small>`}</th>
        <td>${count}</td>
        <td>${writeShare(share)}</td>
      </tr>`,
  );
  return html`<section aria-labelledby="report">
    <h2 id="report">All services</h2>
    <p>
      ${services} services:
      ${bands.map(({ label, count }, index) => `${index > 0 ? ', ' : ''}${count} ${label.toLowerCase()}`)}.
      ${writeShare(confirmedWithin90Days)} were confirmed by a person within 90 days.
    </p>
    ${
      wards.length > 0 &&
      html`<table class="side-by-side">
        <caption>
          By ward
        </caption>
        <thead>
          <tr>
            <th scope="col">Ward</th>
            <th scope="col">Services</th>
            <th scope="col">Confirmed within 90 days</th>
          </tr>
        </thead>
        <tbody>
          ${wards}
        </tbody>
      </table>`
    }
  </section>`;
}
