import { findBands } from '../../kit/ages/bands.ts';
import { findPhrases } from '../../kit/ages/forms.ts';

/**
 * Whether tidied words deny something that no reading has taken: neither an age ("not for under 3s" is read with it) nor
 * what leaves nobody out ("no experience needed").
 */
export function hasDenial(words: string): boolean {
  return denial.test(words) && denial.test(withAgesMarked(words).replaceAll(accounted, ' '));
}

function withAgesMarked(words: string): string {
  return [...findPhrases(words), ...findBands(words)]
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + mark + rest.slice(end), words)
    .replaceAll(/\d+s?/g, mark);
}

const mark = '\u{231B}';

/** Words that may leave somebody out. */
export const denial =
  /\b(?:not|never|cannot|can't|won't|don't|doesn't|no|nobody|none|neither|nor|except\w*|exclud\w*|exclusion|unless|other than|apart from|unable)\b/;

const accounted = new RegExp(
  [
    `\\b(?:not|never|cannot|can't|don't|no|nobody|none|nor|unable|except\\w*|excluding|sorry|unless)\\b[^,.;()]*?${mark}(?: (?:cannot|can't|are not|will not)\\b)?`,
    `${mark}[),]* (?:unfortunately |sadly )?(?:are not|is not|cannot|can't|may not|will not|must not|do not|don't|not)\\b`,
    '\\bno (?:(?:upper|lower|minimum|maximum|max|min|age|residency|residence|formal|need|charge|cost|fees?|booking|appointments?|referrals?|experience|matter|questions?|vouchers?|id|gp|obligation|waiting|out-of-borough|dogs?|parking|smoking|alcohol|food|drinks?|auditions?|equipment|membership|diagnosis|proof|more|less|later|longer|older|younger|extra|joining|sign|limit|restrictions?|requirement)\\b[^,.;()]*|(?=[,.;)]|$))',
    '\\bnot (?:just|only|yet|be over|be under|be older|be younger|older|younger|need|have to|necessary|needed|required|for profit|(?:in )?(?:january|february|april|june|july|august|september|october|november|december|term|the (?:school )?holidays))\\b',
    "\\b(?:don't|do not) (?:need|have to|worry|forget|bring)\\b[^,.;()]*|\\bneed not\\b|\\bnot[- ]for[- ]profit\\b|\\bnot (?:for|an|in an) emergenc(?:y|ies)\\b|\\bwhether or not\\b|\\bnot to worry\\b",
    "\\b(?:friends|teachers|siblings|dogs|pets|prams)\\b[^.;]*\\b(?:cannot|can't|not)\\b",
    '\\b(?:is|are) not (?:available|needed|required|necessary|included|provided|allowed)\\b',
  ].join('|'),
  'gu',
);
