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

/** Whether others may come beside the ages that it is meant for. */
export function mayBeForOthers(text: string, clauses: readonly Clause[]): boolean {
  return (
    others.test(text) ||
    clauses.some(({ words }) => comparative.test(words) && comparative.test(words.replaceAll(compared, ' ')))
  );
}

const everyone = new RegExp(lexicon.everyone.join('|'), 'i');
const others = new RegExp(lexicon.others.join('|'), 'i');
const fromAllToAll = new RegExp(
  `\\b(?:${lexicon.youngest.join('|')}) (?:up |through |right through )?to (?:the )?(?:${lexicon.oldest.join('|')})\\b`,
  'i',
);

/** "Older patients need to book", "younger ones ring first": they may come, if nothing says that they may not. */
const comparative = /\b(?:older|younger)\b/;
const compared = new RegExp(lexicon.compared.join('|'), 'g');
