import { compareText } from '../compare-text.ts';
import { commonWords } from '../evidence/lexicon/words.ts';

/**
 * The key under which groups of one name are counted, of the key of a name: without common words and slips, as "Stay and
 * play programme" and "Stayo and play" may be one group at two of its places.
 */
export function createChainKeys(meant: (word: string) => string): (nameKey: string) => string {
  const known = new Map<string, string>();

  function find(nameKey: string): string {
    const words = nameKey.split(' ');
    const telling = words.filter((word) => !commonWords.has(word));
    return (telling.length > 0 ? telling : words).map(meant).toSorted(compareText).join(' ');
  }

  return (nameKey) => known.getOrInsertComputed(nameKey, find);
}
