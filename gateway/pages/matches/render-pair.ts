import type { MatchesPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { renderHead, renderRow, renderSideBySide, renderValue } from './side-by-side.ts';
import { describeBits, describeLikeness, writeBits } from './words.ts';

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
  ] as const;
  return html`<p class="likely">${describeLikeness(probability)}</p>
    ${vetoes.length > 0 && renderVetoes(vetoes)}
    ${renderSideBySide(
      [one, other].map((listing) => renderHead(listing)),
      weights.map((weight) => renderWeight(weight, sides)),
      { className: 'side-by-side', last: 'What it says' },
    )}`;
}

function renderVetoes(vetoes: readonly string[]): Html {
  return html`<p>Against joining them, unless you know better:</p>
    <ul>
      ${vetoes.map((veto) => html`<li>${veto}</li>`)}
    </ul>`;
}

/** What is no field of a listing, such as how rare pairs are at all: of these, neither has anything to state. */
const ofNoListing: ReadonlySet<string> = new Set(['start', 'rivals']);

function renderWeight({ field, bits, text, valueOne, valueOther }: Weight, [one, other]: readonly [Side, Side]): Html {
  const values = ofNoListing.has(field)
    ? [html`<td role="cell"></td>`, html`<td role="cell"></td>`]
    : [renderValue(valueOne, one), renderValue(valueOther, other)];
  const direction = bits === null || Math.abs(bits) < 0.5 ? 'neutral' : bits > 0 ? 'for' : 'against';
  const says = html`<td role="cell" class="weight ${direction}">
    <b>${writeBits(bits)}</b> ${describeBits(bits)}<small>${text}</small>
  </td>`;
  return renderRow(field, [...values, says]);
}
