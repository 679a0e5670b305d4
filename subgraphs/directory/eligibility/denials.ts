import { findBands } from '../../kit/ages/bands.ts';
import { findPhrases } from '../../kit/ages/forms.ts';
import lexicon from './denials.json' with { type: 'json' };

/**
 * Whether tidied words deny something that no reading has taken: neither an age ("not for under 3s" is read with it) nor
 * what leaves nobody out ("no experience needed").
 */
export function hasDenial(words: string): boolean {
  return denial.test(words) && denial.test(withAgesMarked(words).replaceAll(harmless, ' '));
}

/** Words that may leave somebody out. */
export const denial = new RegExp(`\\b(?:${lexicon.denials.join('|')})\\b`);

function withAgesMarked(words: string): string {
  return [...findPhrases(words), ...findBands(words)]
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + mark + rest.slice(end), words)
    .replaceAll(/\d+s?/g, mark);
}

/** Stands where an age was named. */
const mark = '\u{231B}';

const harmless = new RegExp(
  lexicon.harmless
    .join('|')
    .replaceAll('{age}', mark)
    .replaceAll('{thing}', `(?:${lexicon.things.join('|')})`),
  'gu',
);
