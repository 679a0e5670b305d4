import { findLastNight } from '../../freshness/missed.ts';
import { type Html, html } from '../html.ts';
import { type Row, renderTable } from '../table.ts';
import { renderLine } from './chart.ts';
import { type Night, healthWords, writeDay } from './words.ts';

type NightSource = Night['sources'][number];

/** How each directory is and was over up to 90 nights, in pictures and in numbers. */
export function renderSources(nights: readonly Night[]): Html {
  const oldestFirst = nights.filter(({ finishedAt }) => finishedAt !== null).toReversed();
  const last = findLastNight(nights) ?? oldestFirst.at(-1);
  if (!last) return html``;
  const heads = ['Directory', 'State', 'Listings', 'Open findings', 'Dead addresses', 'Open findings, night by night'];
  return html`<section aria-labelledby="sources">
    <h2 id="sources">The directories</h2>
    ${renderTable(
      'The directories and how they are',
      heads,
      last.sources.map((one) => toRow(one, oldestFirst)),
    )}
    ${renderNumbers(oldestFirst.toReversed(), last.sources)}
  </section>`;
}

function toRow({ source, listings, openFindings, linksDead }: NightSource, oldestFirst: readonly Night[]): Row {
  const values = oldestFirst.flatMap((night) => of(night, source.id)?.openFindings ?? []);
  const label = `Open findings of ${source.name}, night by night: ${values.join(', ')}`;
  return {
    of: html`<a href="/freshness?source=${source.id}">${source.name}</a>`,
    cells: [
      html`${healthWords[source.health]}${source.message !== null && html`<small>${source.message}</small>`}`,
      listings,
      openFindings,
      linksDead,
      html`${renderLine({ label, values })}<small>${describeRange(values)}</small>`,
    ],
  };
}

function describeRange(values: readonly number[]): string {
  const nights = `${values.length} ${values.length === 1 ? 'night' : 'nights'}`;
  return `${Math.min(...values)} to ${Math.max(...values)} in ${nights}`;
}

/** The pictures as a table: each night, each directory. */
function renderNumbers(newestFirst: readonly Night[], sources: readonly NightSource[]): Html {
  const rows = newestFirst.map((night) => ({
    of: writeDay(night.startedAt),
    cells: sources.map(({ source }) => {
      const its = of(night, source.id);
      return its ? `${its.openFindings} of ${its.listings} listings, ${its.linksDead} dead` : 'not read';
    }),
  }));
  const heads = ['Night', ...sources.map(({ source }) => source.name)];
  return html`<details>
    <summary>The numbers, night by night</summary>
    ${renderTable('Open findings, listings and dead addresses', heads, rows)}
  </details>`;
}

function of({ sources }: Night, id: string): NightSource | undefined {
  return sources.find(({ source }) => source.id === id);
}
