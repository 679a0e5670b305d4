import { london } from '../../../subgraphs/kit/time/london.ts';
import type { Language, PagePhrases, Plural, WidgetPhrases } from '../../languages/contract.ts';
import { type Hours, createHoursWriter, findComma } from '../../languages/hours.ts';
import type { LanguageFile } from '../../languages/languages.ts';
import type { Piece } from '../../../subgraphs/kit/sentences/write.ts';
import { type Teller, type ToldSentence, createTeller, isolated } from '../../languages/teller.ts';
import { type Html, html } from '../html.ts';

const noBreakSpace = '\u00a0';

type Phrases = WidgetPhrases & PagePhrases;

/** The names of phrases that say one thing. */
export type PlainKey = { [Key in keyof Phrases]: Phrases[Key] extends string ? Key : never }[keyof Phrases];

/** The names of phrases that depend on how many. */
export type CountedKey = Exclude<keyof Phrases, PlainKey>;

type Values = Readonly<Record<string, string | number>>;

/** Says what a page says in one language. */
export interface Speaker {
  language: Language;
  say: (key: PlainKey, values?: Values) => string;
  count: (key: CountedKey, count: number, values?: Values) => string;
  /** A situation in this language, or in the strategy's English where the language has no words for it. */
  need: (need: { id: string; label: string }) => Html;
  /** The same as bare text. */
  needText: (need: { id: string; label: string }) => string;
  /** What the graph says, in this language as far as it has words for it. */
  tell: (told: readonly ToldSentence[]) => Html;
  /** What a directory or the graph says, marked as English where the page is not. */
  english: (text: string) => Html;
  /** The same for an element: attributes to put in its tag. */
  inEnglish: Html | false;
  /** E.g. `Tuesday 24 November`. */
  day: (moment: string | Temporal.PlainDate) => string;
  /** E.g. `Tuesday 24 November 2026`. */
  dayOfYear: (day: Temporal.PlainDate) => string;
  /** When something is on, e.g. `Tuesdays, 10:00 to 11:30`. */
  hours: (hours: Hours) => Html;
  /** Whom something is for, e.g. `children under 5`. */
  ages: Teller['ages']['ranges'];
  /** E.g. `24 November 2026`. */
  date: (moment: string) => string;
  /** As London's clocks show it, e.g. `10:00`. */
  time: (moment: string) => string;
  /** E.g. `3 days ago`. */
  ago: (moment: string, now: Temporal.Instant) => string;
  /** E.g. `1.8 miles`. */
  miles: (miles: number) => string;
  /** E.g. `1.8 miles away`. */
  away: (miles: number) => string;
  number: (number: number) => string;
  list: (items: readonly string[]) => string;
  /** What stands between parts of a line that are no list, e.g. `, `. */
  comma: string;
  join: (parts: readonly string[]) => string;
  /** What a language is called in this one, of its BCP 47 code. */
  languageName: (code: string) => string;
  /** The address of a page in this language. */
  path: (path: string) => string;
}

/** English has no prefix: its addresses are the shortest, and the contract's. */
export function toPrefix(code: string): string {
  return code === 'en' ? '' : `/${code}`;
}

export function createSpeaker(file: LanguageFile): Speaker {
  const { language, widget, pages, needs } = file;
  const teller = createTeller(file);
  const phrases: Phrases = { ...widget, ...pages };
  const { locale, code, dir } = language;
  const plurals = new Intl.PluralRules(locale);
  const dates = createDayWriter(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const days = createDayWriter(locale, { dateStyle: 'long' });
  const weekdays = new Intl.DateTimeFormat(locale, { timeZone: london, weekday: 'long' });
  const times = new Intl.DateTimeFormat(locale, {
    timeZone: london,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale);
  const comma = findComma(lists);
  // A number after a Latin name would be drawn before it, between words that are read from right to left.
  const put = (value: string) => (dir === 'rtl' && /\p{L}/u.test(value) ? isolated(value) : value);
  const fill = (phrase: string, values: Values = {}) =>
    phrase.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : put(String(value));
    });
  const isEnglish = code === 'en';
  const inEnglish = !isEnglish && html` lang="en-GB" dir="ltr"`;
  const english = (text: string) => (isEnglish ? html`${text}` : html`<span lang="en-GB" dir="ltr">${text}</span>`);
  const toHtml = ({ text, lang }: Piece) => {
    if (lang === null || lang === code) return html`${text}`;
    return lang === 'en' ? english(text) : html`<span lang="${lang}" dir="auto">${text}</span>`;
  };
  const tellHours = file.hours && createHoursWriter(file.hours, locale);
  return {
    language,
    say: (key, values) => fill(phrases[key], values),
    count(key, count, values) {
      const plural: Plural = phrases[key];
      return fill(plural[plurals.select(count)] ?? plural.other, { count: numbers.format(count), ...values });
    },
    need({ id, label }) {
      const words = needs[id];
      return words === undefined ? english(label) : html`${words}`;
    },
    tell: (told) =>
      html`${told.map((one, index) => html`${index > 0 && ' '}${teller.pieces(one).map((piece) => toHtml(piece))}`)}`,
    needText: ({ id, label }) => needs[id] ?? label,
    english,
    inEnglish,
    day: (moment) => dates(typeof moment === 'string' ? new Date(moment) : toNoon(moment)),
    // As in `day`: of these languages, English alone has no comma there.
    dayOfYear: (day) => [weekdays.format(toNoon(day)), days(toNoon(day))].join(isEnglish ? ' ' : comma),
    ages: teller.ages.ranges,
    hours: (told) => html`${(tellHours?.(told) ?? [{ text: told.text, lang: 'en' }]).map((piece) => toHtml(piece))}`,
    date: (moment) => days(new Date(moment)),
    time: (moment) => times.format(new Date(moment)),
    ago: (moment, now) => writeAgo(relative, daysBetween(moment, now)),
    miles: teller.miles,
    away: teller.away,
    number: (number) => numbers.format(number),
    list: (items) => lists.format(items),
    comma,
    join: (parts) => parts.join(comma),
    languageName: (code) => names.of(code) ?? code,
    path: (path) => `${toPrefix(code)}${path}`,
  };
}

/** A day and its month stand on one line, whichever comes first. */
function createDayWriter(locale: string, style: Intl.DateTimeFormatOptions): (moment: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: london });
  return (moment) => {
    const parts = format.formatToParts(moment);
    const isDate = (at: number) => ['day', 'month'].includes(parts[at]?.type ?? '');
    return parts
      .map(({ value }, at) => (value === ' ' && isDate(at - 1) && isDate(at + 1) ? noBreakSpace : value))
      .join('');
  };
}

function toNoon(day: Temporal.PlainDate): Date {
  return new Date(day.toZonedDateTime({ timeZone: london, plainTime: '12:00' }).epochMilliseconds);
}

/** Whole days on London's calendar. */
function daysBetween(moment: string, now: Temporal.Instant): number {
  return toDay(Temporal.Instant.from(moment)).until(toDay(now), { largestUnit: 'days' }).days;
}

function toDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(london).toPlainDate();
}

/** To the month after two months, to the year after two years: nobody counts in days so far back. */
function writeAgo(relative: Intl.RelativeTimeFormat, days: number): string {
  if (days < 61) return relative.format(-days, 'day');
  if (days < 730) return relative.format(-Math.round(days / 30.4), 'month');
  return relative.format(-Math.floor(days / 365), 'year');
}
