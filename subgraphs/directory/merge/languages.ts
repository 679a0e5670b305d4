import { fold } from '../../kit/text/fold.ts';

/** A language as BCP 47 has it, with its English name. */
export interface NamedLanguage {
  /** E.g. `ta`; `und` for a name that is not known. */
  code: string;
  name: string;
}

/** Turns what directories write, `Tamil` or `ta` or `ta-LK`, into languages. */
export type ToLanguage = (asSent: string) => NamedLanguage;

/** Languages whose name in Britain is not the one that CLDR gives, or that have only a three-letter code. */
const asInBritain: readonly { code: string; name: string; also?: readonly string[] }[] = [
  { code: 'bfi', name: 'British Sign Language', also: ['BSL', 'Sign language'] },
  { code: 'bn', name: 'Bengali' },
  { code: 'ckb', name: 'Sorani Kurdish', also: ['Sorani'] },
  { code: 'cmn', name: 'Mandarin', also: ['Mandarin Chinese'] },
  { code: 'fa', name: 'Persian', also: ['Farsi'] },
  { code: 'fil', name: 'Filipino', also: ['Tagalog'] },
  { code: 'kmr', name: 'Kurmanji Kurdish', also: ['Kurmanji'] },
  { code: 'kri', name: 'Krio' },
  { code: 'pa', name: 'Punjabi', also: ['Panjabi'] },
  { code: 'prs', name: 'Dari' },
  { code: 'ps', name: 'Pashto', also: ['Pushto'] },
  { code: 'sl', name: 'Slovenian', also: ['Slovene'] },
  { code: 'syl', name: 'Sylheti' },
  { code: 'tw', name: 'Twi' },
  { code: 'yue', name: 'Cantonese' },
];

/** Builds the table of names once: every two-letter code that has an English name, and the languages above. */
export function createToLanguage(): ToLanguage {
  const english = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none', languageDisplay: 'standard' });
  const known = new Map<string, NamedLanguage>();
  for (const code of twoLetterCodes()) {
    const name = english.of(code);
    if (name !== undefined) known.set(fold(name), { code, name });
  }
  for (const { code, name, also = [] } of asInBritain) {
    for (const word of [code, name, ...also]) known.set(fold(word), { code, name });
  }
  return (asSent) => known.get(fold(asSent)) ?? fromTag(asSent, english) ?? { code: 'und', name: asSent.trim() };
}

function twoLetterCodes(): string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** A tag that is well formed and names a language that has an English name. */
function fromTag(text: string, english: Intl.DisplayNames): NamedLanguage | null {
  try {
    const [code] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'));
    const name = code === undefined ? undefined : english.of(code);
    return code !== undefined && name !== undefined ? { code, name } : null;
  } catch {
    // Not of a tag's form, so it is a name that the table lacks.
    return null;
  }
}
