import { type Html, type HtmlValue, html } from './html.ts';

/** A row of a table: what it is of, and the cells in the order of the heads. */
export interface Row {
  of: HtmlValue;
  cells: readonly HtmlValue[];
}

/**
 * A table whose rows are headed by what they are of. On a narrow screen each row is a block, and each cell says by itself
 * what it is.
 */
export function renderTable(caption: string, heads: readonly string[], rows: readonly Row[]): Html {
  const [, ...labels] = heads;
  const body = rows.map(
    ({ of, cells }) =>
      html`<tr>
        <th scope="row">${of}</th>
        ${cells.map((cell, at) => html`<td data-label="${labels[at] ?? ''}">${cell}</td>`)}
      </tr>`,
  );
  return html`<table class="side-by-side titled">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}
