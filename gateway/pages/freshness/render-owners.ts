import type { FreshnessPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { renderTable } from '../table.ts';
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
    ${renderLists(owners.slice(0, mostAtOnce), 'Those with the most')}
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${rest.length} more owners</summary>
        ${renderLists(rest, 'The others')}
      </details>`
    }
  </section>`;
}

function renderLists(owners: readonly { value: string; count: number }[], caption: string): Html {
  const rows = owners.map(({ value: owner, count }) => {
    const position = toPosition({ owner });
    const link = (path: string, words: string) =>
      html`<a href="${toAddress(position, path)}">${words}<span class="unseen"> list of ${owner}</span></a>`;
    return {
      of: html`<a href="${toAddress(position)}">${owner}</a>`,
      cells: [count, html`${link('/freshness/findings.xlsx', 'Excel')} · ${link('/freshness/findings.csv', 'CSV')}`],
    };
  });
  return renderTable(caption, ['Owner', 'Findings', 'List to send on'], rows);
}
