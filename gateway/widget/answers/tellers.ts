import { language as english } from '../../languages/en.ts';
import { listLanguages, loadLanguage } from '../../languages/languages.ts';
import { type Teller, createTeller } from '../../languages/teller.ts';

/** The teller of a language, by its code; the English one for a language that there is none of. Each is made once. */
export function createTellers(): (code: string) => Promise<Teller> {
  const known = new Set(listLanguages());
  const tellers = new Map<string, Promise<Teller>>();
  return (asked) => {
    const code = known.has(asked) ? asked : english.code;
    return tellers.getOrInsertComputed(code, async () => createTeller(await loadLanguage(code)));
  };
}
