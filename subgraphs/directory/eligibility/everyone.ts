import { type SpokenRange, exactly, latest, toSpokenRange } from '../../kit/ages/edge.ts';
import type { Clause } from './clauses.ts';
import lexicon from './everyone.json' with { type: 'json' };

/** Whether the words leave no age out. */
export function isForEveryone(text: string): boolean {
  return everyone.test(text);
}

/** "Toddlers to grandparents": the youngest and the oldest, and whoever is between. */
export function isFromAllToAll(text: string): boolean {
  return fromAllToAll.test(text);
}

/** Who may come beside the ages that it is meant for. */
export function readOthers(text: string, clauses: readonly Clause[], ages: readonly SpokenRange[]): SpokenRange[] {
  if (others.test(text)) return [toSpokenRange({ from: null, to: null }, text)];
  const compared = clauses.flatMap(({ words }) =>
    comparative.test(words) ? (words.replaceAll(settled, ' ').match(comparatives) ?? []) : [],
  );
  if (ages.length === 0 || compared.length === 0) return [];
  const from = Math.min(...ages.map(({ minMonths }) => minMonths ?? 0));
  const to = Math.max(...ages.map(({ maxMonths }) => maxMonths ?? latest));
  return [
    ...(compared.includes('older') ? [toSpokenRange({ from: exactly(from), to: null }, text)] : []),
    ...(compared.includes('younger') ? [toSpokenRange({ from: null, to: exactly(to) }, text)] : []),
  ];
}

const everyone = new RegExp(lexicon.everyone.join('|'), 'i');
const others = new RegExp(lexicon.others.join('|'), 'i');
const fromAllToAll = new RegExp(
  `\\b(?:${lexicon.youngest.join('|')}) (?:up |through |right through )?to (?:the )?(?:${lexicon.oldest.join('|')})\\b`,
  'i',
);

/** "Older patients need to book", "younger ones ring first": they may come, if nothing says that they may not. */
const comparative = /\b(?:older|younger)\b/;
const comparatives = new RegExp(comparative, 'g');
const settled = new RegExp(lexicon.compared.join('|'), 'g');
