/** Codes of languages by what they are called in British English, in small letters. */
export type LanguageNames = ReadonlyMap<string, string>;

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** All languages with a code of two letters (ISO 639-1) and a name of one word, and British Sign Language; not English. */
export function createLanguageNames(): LanguageNames {
  const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const named = codes.map((code) => [names.of(code)?.toLowerCase() ?? '', code] as const);
  const known = named.filter(([name, code]) => /^\p{L}+$/u.test(name) && code !== 'en');
  return new Map([...known, ['bsl', 'bfi']]);
}

const after = /^(?:speak\w*|interpret\w*|translat\w*|languages?)$/;
const before = new Set('in speak speaks speaking talk talks talking'.split(' '));

/**
 * The languages that a question asks for, as codes: `polish speaking`, `in Tamil`, `speaks Urdu`. The name alone may be
 * something else, such as nail polish.
 */
export function parseSpokenLanguages(tokens: readonly string[], names: LanguageNames): string[] {
  const codes = tokens.flatMap((token, index) => {
    const isMeant = token === 'bsl' || after.test(tokens[index + 1] ?? '') || before.has(tokens[index - 1] ?? '');
    const code = names.get(token);
    return code !== undefined && isMeant ? [code] : [];
  });
  return [...new Set(codes)];
}

/** What is left to look for beside a language: `polish speaking support` has nothing else in it. */
export function dropLanguages(tokens: readonly string[], spoken: readonly string[], names: LanguageNames): string[] {
  if (spoken.length === 0) return [...tokens];
  return tokens.filter((token) => !spoken.includes(names.get(token) ?? '') && !token.startsWith('speak'));
}
