import type { FreshnessPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { toAddress, toPosition } from './filter.ts';

/** More than these are unfolded. */
const mostAtOnce = 10;

/** Whose it is to mend: one line an owner, with the list to hand over. */
export function renderOwners({ facets, totalCount }: FreshnessPageQuery['overall']): Html {
  const owners = facets.find(({ name }) => name === 'owner')?.values ?? [];
  const rest = owners.slice(mostAtOnce);
  if (owners.length === 0) return html``;
  return html`<section aria-labelledby="owners">
    <h2 id="owners">Whose it is to mend</h2>
    <p>${totalCount} open findings, ${owners.length} owners. Each list can be sent on as it is.</p>
    ${renderTable(owners.slice(0, mostAtOnce), 'Those with the most')}
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${rest.length} more owners</summary>
        ${renderTable(rest, 'The others')}
      </details>`
    }
  </section>`;
}

function renderTable(owners: readonly { value: string; count: number }[], caption: string): Html {
  const rows = owners.map(({ value: owner, count }) => {
    const position = toPosition({ owner });
    return html`<tr>
      <th scope="row"><a href="${toAddress(position)}">${owner}</a></th>
      <td data-label="Findings">${count}</td>
      <td data-label="List to send on">
        <a href="${toAddress(position, '/freshness/findings.xlsx')}"
          >Excel<span class="unseen"> list of ${owner}</span></a
        >
        ·
        <a href="${toAddress(position, '/freshness/findings.csv')}">CSV<span class="unseen"> list of ${owner}</span></a>
      </td>
    </tr>`;
  });
  return html`<table class="side-by-side">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Owner</th>
        <th scope="col">Findings</th>
        <th scope="col">List to send on</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
