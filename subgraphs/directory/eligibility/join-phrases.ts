import type { Phrase } from '../../kit/ages/forms.ts';

/** The ages of a clause, where two phrases that are one range are one. */
export function joinPhrases(words: string, phrases: readonly Phrase[]): Phrase[] {
  return joinEnds(withoutRepeated(words, phrases));
}

/** "6 to 17 (up to their 18th birthday)" says its upper end twice, the second time exactly. */
function withoutRepeated(words: string, phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, index) => {
    const [before, after] = [phrases[index - 1], phrases[index + 1]];
    if (before && isRepeated(words, before, phrase)) return [];
    const isSharper = after !== undefined && isRepeated(words, phrase, after);
    return isSharper ? [{ ...phrase, bounds: { from: phrase.bounds.from, to: after.bounds.to } }] : [phrase];
  });
}

function isRepeated(words: string, { bounds, end }: Phrase, { bounds: next, start }: Phrase): boolean {
  if (!bounds.from || !bounds.to || next.from || !next.to) return false;
  return /^[ ,]*\($/.test(words.slice(end, start).trim()) && Math.abs(bounds.to.at - next.to.at) <= 12;
}

/** "Minimum age 5, maximum age 11" is one range; "under 5s and over 65s" are two. */
function joinEnds(phrases: Phrase[]): Phrase[] {
  const [one, other, ...more] = phrases;
  if (!one || !other || more.length > 0) return phrases;
  const lower = [one, other].find(({ bounds }) => bounds.to === null)?.bounds.from;
  const upper = [one, other].find(({ bounds }) => bounds.from === null)?.bounds.to;
  if (!lower || !upper || lower.at >= upper.at) return phrases;
  return [{ start: one.start, end: other.end, bounds: { from: lower, to: upper } }];
}
