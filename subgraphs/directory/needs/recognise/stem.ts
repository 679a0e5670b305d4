/**
 * The part of an English word that its forms share, so that `arguing`, `argues` and `argue` are one. Lighter than
 * Porter's stemmer: it takes off endings of grammar, never of meaning, because `carer` is not `care`.
 */
export function toStem(word: string): string {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return word;
  return withoutE(withoutEnding(withoutPlural(word)));
}

/** Shorter words are all stem: `his` is no plural of `hi`. */
const shortest = 4;

function withoutPlural(word: string): string {
  if (/(?:ies|ied)$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const stem = word.replace(/(?:ing|ed)$/, '');
  if (stem === word || stem.length < 3 || !/[aeiouy]/.test(stem)) return word;
  // `stopping` doubles its last letter, `falling` and `kissing` do not.
  return /([^aeiouylsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutE(word: string): string {
  return word.length >= shortest && word.endsWith('e') ? word.slice(0, -1) : word;
}
