import { fold } from '../../kit/text/fold.ts';

/**
 * The words of a text as glossaries have them, folded: Polish as it is typed without its letters (`zlobek`), Urdu in one
 * spelling of the letters that Arabic keyboards write otherwise, and without its vowel signs.
 */
export function toForeignTokens(text: string): string[] {
  return fold(text)
    .replaceAll('ł', 'l')
    .replaceAll(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll(/[هة]/g, 'ہ')
    .replaceAll(/[\u064b-\u065f\u0670]/g, '')
    .split(' ')
    .filter((word) => word !== '');
}
