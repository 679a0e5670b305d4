import { editDistance } from '../../../kit/text/edit-distance.ts';

/** A word must be this long for one slip to leave it recognisable by itself, without a look at the name it is in. */
const shortest = 3;

/**
 * Finds the word that was meant by one that nobody else writes: the only known word that it is one slip of. Two that are
 * mistyped each in its own way are then seen to be one word. `forms` are known words as people write them, each with the
 * word that it is read as: a slip goes into "fathers", which is read as `dad`.
 */
export function createMeantWords(forms: Iterable<readonly [form: string, word: string]>): (word: string) => string {
  const byTrace = new Map<string, [form: string, word: string][]>();
  for (const [form, word] of forms) {
    if (form.length < shortest || /\d/.test(form)) continue;
    for (const trace of tracesOf(form)) byTrace.getOrInsertComputed(trace, () => []).push([form, word]);
  }

  function find(written: string): Set<string> {
    const meant = new Set<string>();
    for (const trace of tracesOf(written)) {
      for (const [form, word] of byTrace.get(trace) ?? []) if (isSlip(written, form)) meant.add(word);
    }
    return meant;
  }

  return (written) => {
    if (written.length < shortest || /\d/.test(written)) return written;
    const asRead = find(written);
    // What is read as a plural has lost its last letter: "puls" was `plus`, and "eads" was "dads".
    const meant = asRead.size > 0 ? asRead : find(`${written}s`);
    const [only = written] = meant;
    return meant.size === 1 ? only : written;
  };
}

/** A word and all that is left of it without one letter: two words that are one slip apart have one of these in common. */
function tracesOf(word: string): string[] {
  return [word, ...Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Of short words, only a letter too many or too few is a slip: another letter makes another word. */
function isSlip(written: string, form: string): boolean {
  if (editDistance(written, form, 1) > 1) return false;
  const isShort = Math.min(written.length, form.length) <= shortest;
  return !isShort || written.length !== form.length;
}
