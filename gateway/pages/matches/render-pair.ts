import type { MatchesPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { describeBits, describeProbability, nameField, writeBits, writeDay } from './words.ts';

export type Group = MatchesPageQuery['groups']['nodes'][number];
export type Match = Group['matches'][number];
type Weight = Match['weights'][number];

interface Side {
  source: string;
  isWithheld: boolean;
}

/** Two listings side by side: what each says, and what that says of the two. */
export function renderPair(match: Match): Html {
  const { one, other, probability, vetoes, weights, oneWithheld, otherWithheld } = match;
  const sides = [
    { source: one.source.name, isWithheld: oneWithheld },
    { source: other.source.name, isWithheld: otherWithheld },
  ];
  return html`<p class="likely">${describeProbability(probability)}</p>
    ${vetoes.length > 0 && renderVetoes(vetoes)}
    <table role="table" class="side-by-side">
      <caption>
        Side by side
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Field</th>
          ${[one, other].map((listing) => renderHead(listing))}
          <th scope="col" role="columnheader">What it says</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${weights.map((weight) => renderRow(weight, sides))}
      </tbody>
    </table>`;
}

function renderVetoes(vetoes: readonly string[]): Html {
  return html`<p>Against joining them, unless you know better:</p>
    <ul>
      ${vetoes.map((veto) => html`<li>${veto}</li>`)}
    </ul>`;
}

/** What a listing is called, where it comes from and how old that is, as the head of its column; of several, numbered. */
export function renderHead({ name, source, url, assertedAt }: Match['one'], number?: number): Html {
  return html`<th scope="col" role="columnheader">
    ${number !== undefined && `${number}. `}${url === null ? name : html`<a href="${url}" rel="noreferrer">${name}</a>`}
    <small>${source.name}${assertedAt !== null && `, as of ${writeDay(assertedAt)}`}</small>
  </th>`;
}

/** On a narrow screen a row is a block, and each value says by itself whose it is. */
function renderRow({ field, bits, text, valueOne, valueOther }: Weight, sides: readonly Side[]): Html {
  const values = [valueOne, valueOther].map((value, index) => renderValue(value, field, sides[index]));
  const direction = bits === null || Math.abs(bits) < 0.5 ? 'neutral' : bits > 0 ? 'for' : 'against';
  return html`<tr role="row">
    <th scope="row" role="rowheader">${nameField(field)}</th>
    ${values}
    <td role="cell" class="weight ${direction}">
      <b>${writeBits(bits)}</b> ${describeBits(bits)}<small>${text}</small>
    </td>
  </tr>`;
}

/** What is no field of a listing, such as how rare pairs are at all: of these, neither has anything to state. */
const ofNoListing: ReadonlySet<string> = new Set(['start', 'rivals']);

function renderValue(value: string | null, field: string, side: Side | undefined): Html {
  if (ofNoListing.has(field)) return html`<td role="cell"></td>`;
  const none = side?.isWithheld ? 'withheld: confidential' : 'not stated';
  return html`<td role="cell" data-label="${side?.source ?? ''}">
    ${value ?? html`<span class="none">${none}</span>`}
  </td>`;
}
