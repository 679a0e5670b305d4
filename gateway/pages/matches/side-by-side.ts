import type { MatchesPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { nameField, writeDay } from './words.ts';

type Listing = MatchesPageQuery['groups']['nodes'][number]['listings'][number];

/** A table with a row for each field and a column for each listing; `last` is the head of one column more. */
export function renderSideBySide(
  heads: readonly Html[],
  rows: readonly Html[],
  { className, last }: { className: string; last?: string },
): Html {
  return html`<table role="table" class="${className}">
    <caption>
      Side by side
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Field</th>
        ${heads} ${last !== undefined && html`<th scope="col" role="columnheader">${last}</th>`}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
}

/** What a listing is called, where it comes from and how old that is, as the head of its column; of several, numbered. */
export function renderHead({ name, source, url, assertedAt }: Listing, number?: number): Html {
  return html`<th scope="col" role="columnheader">
    ${number !== undefined && `${number}. `}${url === null ? name : html`<a href="${url}" rel="noreferrer">${name}</a>`}
    <small>${source.name}${assertedAt !== null && `, as of ${writeDay(assertedAt)}`}</small>
  </th>`;
}

export function renderRow(field: string, cells: readonly Html[]): Html {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${nameField(field)}</th>
    ${cells}
  </tr>`;
}

/** What a listing states in a field. On a narrow screen a row is a block, and each value says by itself whose it is. */
export function renderValue(
  value: string | null,
  { source, isWithheld }: { source: string; isWithheld: boolean },
): Html {
  const none = isWithheld ? 'withheld: confidential' : 'not stated';
  return html`<td role="cell" data-label="${source}">${value ?? html`<span class="none">${none}</span>`}</td>`;
}
