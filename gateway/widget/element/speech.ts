import type { Language, Plural, WidgetPhrases } from '../../languages/contract.ts';
import { language as english, widget as englishPhrases } from '../../languages/en.ts';

type Plain = { [Key in keyof WidgetPhrases]: WidgetPhrases[Key] extends string ? Key : never }[keyof WidgetPhrases];
type Counted = Exclude<keyof WidgetPhrases, Plain>;
type Values = Readonly<Record<string, string | number>>;

/** Says things in one language. */
export interface Speech {
  language: Language;
  say: (phrase: Plain, values?: Values) => string;
  count: (phrase: Counted, count: number) => string;
  /** A situation: in this language where it is translated, and else as given. */
  need: (id: string, label: string) => string;
  /** E.g. `Tuesday 24 November at 10:00`, as London's clocks show it. */
  moment: (moment: string) => string;
  /** E.g. `3 days ago`. */
  ago: (moment: string) => string;
  list: (items: readonly string[]) => string;
  /** The name of a language. */
  languageName: (code: string) => string;
}

/** Reads a file beside the script. */
type ReadFile = (name: string) => Promise<unknown>;

/** The language that a page asks for, `pl-PL` being `pl`; English where there is none such, or it does not come. */
export async function loadSpeech(wanted: string, readFile: ReadFile): Promise<Speech> {
  const code = wanted.split('-')[0]?.toLowerCase() ?? '';
  if (!code || code === english.code) return speakEnglish();
  try {
    const [phrases, needs] = await Promise.all([
      readFile(`${code}.json`),
      readFile(`needs.${code}.json`).catch(() => ({})),
    ]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by codegen/widget.ts, of the same build
    const [language, ...values] = phrases as [Language, ...(string | Plural)[]];
    const names = Object.keys(englishPhrases);
    // Of another build, whose phrases stand elsewhere: a browser may keep the script some minutes longer than the file.
    if (values.length !== names.length) return speakEnglish();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    const said = Object.fromEntries(names.map((name, index) => [name, values[index]])) as unknown as WidgetPhrases;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    return createSpeech(language, said, needs as Record<string, string>);
  } catch {
    return speakEnglish();
  }
}

function createSpeech(language: Language, phrases: WidgetPhrases, needs: Readonly<Record<string, string>>): Speech {
  const { locale } = language;
  // Made once: a browser takes longer to make one of these than to draw a result.
  const timeZone = 'Europe/London';
  const day = { timeZone, weekday: 'long', day: 'numeric', month: 'long' } as const;
  const dates = new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const plurals = new Intl.PluralRules(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const lists = new Intl.ListFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    language,
    say: (phrase, values = {}) => fill(phrases[phrase], values),
    count(phrase, count) {
      const plural: Plural = phrases[phrase];
      return fill(plural[plurals.select(count)] ?? plural.other, { count });
    },
    need: (id, label) => needs[id] ?? label,
    moment: (moment) => dates.format(new Date(moment)),
    ago: (moment) => writeAgo(relative, (Date.now() - Date.parse(moment)) / 86_400_000),
    list: (items) => lists.format(items),
    languageName: (code) => languages.of(code) ?? code,
  };
}

function fill(phrase: string, values: Values): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** To the month after two months: nobody counts in days so far back. */
function writeAgo(relative: Intl.RelativeTimeFormat, days: number): string {
  return days < 61 ? relative.format(-Math.floor(days), 'day') : relative.format(-Math.round(days / 30.4), 'month');
}

function speakEnglish(): Speech {
  return createSpeech(english, englishPhrases, {});
}
