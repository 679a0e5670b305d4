import { fold } from '../../../kit/text/fold.ts';

/** The words of a text, folded, in their order. No letter or digit, no word. */
export function toTokens(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord));
}

/** No word of any use is longer. */
const longestWord = 40;
