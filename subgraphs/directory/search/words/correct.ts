import { editDistance } from '../../../kit/text/edit-distance.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/**
 * What somebody meant who typed a word that nobody has; null to leave it as it is. One slip in a word of four to seven
 * letters, two in a longer one. A word that is known in any form is right.
 */
export function correctWord(word: string, vocabulary: Vocabulary): string | null {
  if (!/^[a-z]{4,}$/.test(word) || vocabulary.isKnown(word)) return null;
  const slips = word.length < twoSlips ? 1 : 2;
  let best: { known: KnownWord; distance: number } | null = null;
  for (const known of vocabulary.near(word, slips)) {
    const distance = editDistance(word, known.word, slips);
    if (distance > slips || !isPlausible(word, known.word, distance)) continue;
    if (!best || compare(word, { known, distance }, best) < 0) best = { known, distance };
  }
  return best?.known.word ?? null;
}

const twoSlips = 8;

/** Up to so many letters, changing a single one of them makes other right words too easily. */
const short = 5;

/** What is far from how people mistype is rather another word, which no directory happens to have. */
function isPlausible(typed: string, meant: string, distance: number): boolean {
  if (!/^[a-z]+$/.test(meant) || meant.length < 4) return false;
  if (distance > 1) return typed[0] === meant[0];
  if (typed.length > short || typed.length !== meant.length) return true;
  const at = Array.from(typed).findIndex((letter, index) => letter !== meant[index]);
  return isSwap(typed, meant, at) || isSlip(typed[at] ?? '', meant[at] ?? '');
}

function isSwap(typed: string, meant: string, at: number): boolean {
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
}

/** Letters that people take for each other: vowels, and consonants that sound alike. */
const alike = ['aeiouy', 'cks', 'sz', 'gj', 'fv', 'mn', 'td'];

function isSlip(typed: string, meant: string): boolean {
  return alike.some((letters) => letters.includes(typed) && letters.includes(meant));
}

interface Candidate {
  known: KnownWord;
  distance: number;
}

/** The fewest slips first, then the same beginning, then what most services have. */
function compare(typed: string, one: Candidate, other: Candidate): number {
  const start = ({ known }: Candidate) => Number(known.word[0] !== typed[0]);
  return (
    one.distance - other.distance ||
    start(one) - start(other) ||
    other.known.count - one.known.count ||
    (one.known.word < other.known.word ? -1 : 1)
  );
}
