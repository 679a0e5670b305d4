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
  time: (moment: string) => string;
  day: (moment: string) => string;
  /** E.g. `3 days ago`. */
  ago: (moment: string) => string;
  miles: (miles: number) => string;
  list: (items: readonly string[]) => string;
  /** The name of a language. */
  languageName: (code: string) => string;
}

/** Reads a file beside the script. */
type ReadFile = (name: string) => Promise<unknown>;

/** The language that a page asks for, `pl-PL` being `pl`; English where there is none such, or it does not come. */
export async function loadSpeech(wanted: string, readFile: ReadFile): Promise<Speech> {
  const code = wanted.split('-')[0]?.toLowerCase() ?? '';
  if (!code || code === english.code) return englishSpeech;
  try {
    const [phrases, needs] = await Promise.all([
      readFile(`${code}.json`),
      readFile(`needs.${code}.json`).catch(() => ({})),
    ]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by codegen/widget.ts, of the same build
    const [language, ...values] = phrases as [Language, ...(string | Plural)[]];
    const names = Object.keys(englishPhrases);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    const said = Object.fromEntries(names.map((name, index) => [name, values[index]])) as unknown as WidgetPhrases;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    return createSpeech(language, said, needs as Record<string, string>);
  } catch {
    return englishSpeech;
  }
}

function createSpeech(language: Language, phrases: WidgetPhrases, needs: Readonly<Record<string, string>>): Speech {
  const { locale } = language;
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const write = (moment: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Europe/London', ...options }).format(new Date(moment));
  return {
    language,
    say: (phrase, values = {}) => fill(phrases[phrase], values),
    count(phrase, count) {
      const plural: Plural = phrases[phrase];
      return fill(plural[new Intl.PluralRules(locale).select(count)] ?? plural.other, { count });
    },
    need: (id, label) => needs[id] ?? label,
    moment: (moment) => write(moment, { ...day, ...time }),
    time: (moment) => write(moment, time),
    day: (moment) => write(moment, day),
    ago: (moment) => writeAgo(locale, (Date.now() - Date.parse(moment)) / 86_400_000),
    miles: (miles) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'mile',
        unitDisplay: 'long',
        maximumFractionDigits: 1,
      }).format(miles),
    list: (items) => new Intl.ListFormat(locale).format(items),
    languageName: (code) => new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
  };
}

function fill(phrase: string, values: Values): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** To the month after two months: nobody counts in days so far back. */
function writeAgo(locale: string, days: number): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return days < 61 ? relative.format(-Math.floor(days), 'day') : relative.format(-Math.round(days / 30.4), 'month');
}

const englishSpeech = createSpeech(english, englishPhrases, {});
