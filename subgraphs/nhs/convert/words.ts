/** One line of text without surplus space; null for the `""` and `" "` that stand for nothing. */
export function tidy(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

/**
 * Names and addresses typed in capitals as people write them: `ST.NICHOLAS PHARMACY` gives `St.Nicholas Pharmacy`. Text
 * with a small letter in it stays as it is, and so do up to four letters alone (`BUPA`) or in brackets (`(GUM)`).
 */
export function soften(text: string | null): string | null {
  const line = tidy(text);
  if (line === null || /\p{Ll}/u.test(line) || /^\p{Lu}{1,4}$/u.test(line)) return line;
  return line.replace(/\(\p{Lu}{1,4}\)|[\p{L}\p{N}&'’]+/gu, softenWord);
}

function softenWord(word: string, offset: number): string {
  if (word.startsWith('(') || abbreviations.has(word)) return word;
  if (offset > 0 && smallWords.has(word)) return word.toLowerCase();
  // A letter after a digit belongs to a house number or a brand: `12A`, `PHARMACY2U`.
  return word.replace(/(?<!\p{N})\p{L}+/gu, (letters, at: number) =>
    /^['’].$/u.test(word.slice(at - 1)) ? letters.toLowerCase() : letters.charAt(0) + letters.slice(1).toLowerCase(),
  );
}

const smallWords = new Set(['AND', 'AT', 'BY', 'FOR', 'IN', 'OF', 'ON', 'THE', 'TO', 'WITH']);

const abbreviations = new Set(['A&E', 'CAMHS', 'GP', 'GPS', 'ICB', 'LLP', 'MIU', 'NHS', 'PCN', 'PLC', 'UK', 'UTC']);
