/**
 * A place's name as a key: two spellings of it are equal when their keys are. Case, accents, punctuation, `&` for
 * `and`, `Saint` for `St` and a leading `The` make no difference.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\bsaint\b/g, 'st');
}
