import { type Html, html } from '../html.ts';
import { renderLine } from './chart.ts';
import { type Night, healthWords, writeDay } from './words.ts';

type NightSource = Night['sources'][number];

/** How each directory is and was over up to 90 nights, in pictures and in numbers. */
export function renderSources(nights: readonly Night[]): Html {
  const oldestFirst = nights.filter(({ finishedAt }) => finishedAt !== null).toReversed();
  const last = oldestFirst.findLast(({ sources }) => sources.length > 1) ?? oldestFirst.at(-1);
  if (!last) return html``;
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
          <th scope="col">Open findings</th>
          <th scope="col">Dead addresses</th>
          <th scope="col">Open findings, night by night</th>
        </tr>
      </thead>
      <tbody>
        ${last.sources.map((one) => renderSource(one, oldestFirst))}
      </tbody>
    </table>
    ${renderNumbers(oldestFirst.toReversed(), last.sources)}
  </section>`;
}

function renderSource({ source, listings, openFindings, linksDead }: NightSource, oldestFirst: readonly Night[]): Html {
  const values = oldestFirst.flatMap((night) => of(night, source.id)?.openFindings ?? []);
  const label = `Open findings of ${source.name}, night by night: ${values.join(', ')}`;
  return html`<tr>
    <th scope="row"><a href="/freshness?source=${source.id}">${source.name}</a></th>
    <td data-label="State">
      ${healthWords[source.health]}${source.message !== null && html`<small>${source.message}</small>`}
    </td>
    <td data-label="Listings">${listings}</td>
    <td data-label="Open findings">${openFindings}</td>
    <td data-label="Dead addresses">${linksDead}</td>
    <td data-label="Night by night">${renderLine({ label, values })}<small>${describeRange(values)}</small></td>
  </tr>`;
}

function describeRange(values: readonly number[]): string {
  const nights = `${values.length} ${values.length === 1 ? 'night' : 'nights'}`;
  return `${Math.min(...values)} to ${Math.max(...values)} in ${nights}`;
}

/** The pictures as a table: each night, each directory. */
function renderNumbers(newestFirst: readonly Night[], sources: readonly NightSource[]): Html {
  const rows = newestFirst.map(
    (night) =>
      html`<tr>
        <th scope="row">${writeDay(night.startedAt)}</th>
        ${sources.map(({ source: { id, name } }) => {
          const its = of(night, id);
          return html`<td data-label="${name}">
            ${its ? `${its.openFindings} of ${its.listings} listings, ${its.linksDead} dead` : 'not read'}
          </td>`;
        })}
      </tr>`,
  );
  return html`<details>
    <summary>The numbers, night by night</summary>
    <table class="side-by-side">
      <caption>
        Open findings, listings and dead addresses
      </caption>
      <thead>
        <tr>
          <th scope="col">Night</th>
          ${sources.map(({ source }) => html`<th scope="col">${source.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </details>`;
}

function of({ sources }: Night, id: string): NightSource | undefined {
  return sources.find(({ source }) => source.id === id);
}
