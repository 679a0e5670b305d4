import { fold } from '../../../kit/text/fold.ts';
import { acronyms } from './lexicon/acronyms.ts';
import { mayBeMistyped } from './spelling.ts';
import { synonyms } from './lexicon/synonyms.ts';
import { fillers } from './lexicon/words.ts';

/**
 * The words of a text as names are compared: folded, in the singular, without fillers, with every long form that has a
 * short one written as that, and one word for one thing. "Child & Adolescent Mental Health Service (CAMHS)" gives `camhs`, `camhs`.
 */
export function toTokens(text: string): string[] {
  const words = toWords(text);
  const tokens: string[] = [];
  for (let index = 0; index < words.length;) {
    const forms = longForms.get(words[index] ?? '');
    const form =
      forms?.find(({ long }) => startsWith(words, long, index)) ??
      forms?.find(({ long }) => maySpell(words, long, index));
    tokens.push(form?.short ?? words[index] ?? '');
    index += form?.long.length ?? 1;
  }
  return tokens;
}

/** Whether `part` stands in `words` at `index`. */
export function startsWith(words: readonly string[], part: readonly string[], index: number): boolean {
  return part.every((word, offset) => words[index + offset] === word);
}

/** Whether a long form of several words stands there with a slip of the pen in one of them. */
function maySpell(words: readonly string[], long: readonly string[], index: number): boolean {
  const others = long.filter((word, offset) => words[index + offset] !== word);
  const [word = ''] = others;
  return long.length > 2 && others.length === 1 && mayBeMistyped(words[index + long.indexOf(word)] ?? '', word);
}

function toWords(text: string): string[] {
  const all = fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (levelInShort.test(word) ? ['level', word.slice(1)] : toSingular(word)));
  const telling = all.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : all;
}

/** As courses are numbered: "Maths L2". */
const levelInShort = /^l\d$/;

/** Good enough to make both spellings equal; never shown. */
function toSingular(word: string): string {
  if (word.endsWith('s') && shortForms.has(word.slice(0, -1))) return word.slice(0, -1);
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const shortForms: ReadonlySet<string> = new Set(acronyms.map(([short]) => fold(short)));

interface LongForm {
  short: string;
  long: readonly string[];
}

/** By first word; the longest first, so that a form within another does not hide it. */
const longForms: ReadonlyMap<string, readonly LongForm[]> = Map.groupBy(
  [...acronyms, ...synonyms]
    .map(([short, long]): LongForm => ({ short: fold(short), long: toWords(long) }))
    .toSorted((one, other) => other.long.length - one.long.length),
  ({ long }) => long[0] ?? '',
);
