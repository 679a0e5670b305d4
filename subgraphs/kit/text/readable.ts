/** Longer texts are cut: no directory has as much to say (Connected Places allows descriptions of 3,000 characters). */
const longest = 20_000;

/** What a cut leaves free, so that a character reference or a link that it cuts in two has room to be escaped. */
const spare = 100;

/** At most 20,000 characters of a text. */
export function cut(text: string): string {
  return text.length > longest ? text.slice(0, longest - spare) : text;
}

/**
 * Text without what no reader sees: halves of characters, control characters, and the marks that turn the direction of
 * all that follows (Unicode Technical Report 36, "Bidirectional Text Spoofing"). Line ends become `\n`.
 */
export function toReadable(text: string): string {
  return cut(text)
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\uFEFF\u202A-\u202E\u2066-\u2069]/gu, '');
}
