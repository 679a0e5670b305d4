import { type Html, html } from '../html.ts';
import { type Group, type Match, renderPair } from './render-pair.ts';
import { renderHead, renderRow, renderSideBySide, renderValue } from './side-by-side.ts';
import { describeLikeness } from './words.ts';

/** Several listings side by side, and below them what speaks for and against each pair. */
export function renderGroup({ listings, matches }: Group): Html {
  return html`<p class="likely">${describeSurest(matches)}</p>
    ${renderSideBySide(
      listings.map((listing, index) => renderHead(listing, index + 1)),
      fieldsOf(matches).map((field) => renderValues(field, { listings, matches })),
      { className: 'side-by-side several' },
    )}
    ${matches.map((match) => renderDetails(match, listings))}`;
}

function describeSurest(matches: readonly Match[]): string {
  const known = matches.flatMap(({ probability }) => probability ?? []);
  if (known.length === 0) return describeLikeness(null);
  return `The surest pair of them: ${describeLikeness(Math.max(...known))}`;
}

/** What is stated by any of them, in the order in which pairs have it. */
function fieldsOf(matches: readonly Match[]): string[] {
  const stated = matches.flatMap(({ weights }) =>
    weights.filter(({ valueOne, valueOther }) => valueOne !== null || valueOther !== null),
  );
  const widest = matches.toSorted((a, b) => b.weights.length - a.weights.length);
  const order = new Set(widest.flatMap(({ weights }) => weights.map(({ field }) => field)));
  return [...order].filter((field) => stated.some((weight) => weight.field === field));
}

function renderValues(field: string, { listings, matches }: Pick<Group, 'listings' | 'matches'>): Html {
  const cells = listings.map(({ id, source }) => {
    const { value, isWithheld } = findValue(id, field, matches);
    return renderValue(value, { source: source.name, isWithheld });
  });
  return renderRow(field, cells);
}

/** What a listing states in a field: every pair that it is in says the same of it. */
function findValue(
  id: string,
  field: string,
  matches: readonly Match[],
): { value: string | null; isWithheld: boolean } {
  for (const { one, other, oneWithheld, otherWithheld, weights } of matches) {
    const weight = weights.find((known) => known.field === field);
    if (one.id === id) return { value: weight?.valueOne ?? null, isWithheld: oneWithheld };
    if (other.id === id) return { value: weight?.valueOther ?? null, isWithheld: otherWithheld };
  }
  return { value: null, isWithheld: false };
}

/** Two of them by their numbers, since they may be called the same. */
function renderDetails(match: Match, listings: Group['listings']): Html {
  const numbers = [match.one, match.other].map(({ id }) => listings.findIndex((listing) => listing.id === id) + 1);
  return html`<details>
    <summary>${numbers.join(' and ')}, field by field</summary>
    ${renderPair(match)}
  </details>`;
}
