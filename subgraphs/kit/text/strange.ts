/** What is made of one word of a text: it is right, it was mended, or it is neither a known word nor near one. */
export type WordVerdict = 'right' | 'mended' | 'strange';

/** One strange word is a name. */
const leastStrange = 2;

/**
 * Whether a text is in a language that is not known here: more of its words are strange than right. A word of such a text
 * that is near a known one is so by chance, and must not be mended into it: Polish `lata` is no `late`.
 */
export function isStrange(verdicts: readonly WordVerdict[]): boolean {
  const count = (verdict: WordVerdict) => verdicts.filter((one) => one === verdict).length;
  return count('strange') >= leastStrange && count('strange') > count('right');
}
