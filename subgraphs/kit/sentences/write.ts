import { london } from '../time/london.ts';
import type { SentencePhrases, TermName } from './catalogue.ts';
import { english } from './english.ts';
import type { Plural } from './phrases.ts';
import { type SentenceRecord, type Term, type Values, isValueName, parseValues } from './sentence.ts';
import { type AgeWriter, createAgeWriter } from './write-ages.ts';

/** A piece of a sentence. */
export interface Piece {
  text: string;
  /** The language that it is in where that is another: what a directory or the strategy says is English. */
  lang: string | null;
}

/** Says sentences in one language. */
export interface SentenceWriter {
  /** One after the other. */
  write: (sentences: readonly SentenceRecord[]) => string;
  /**
   * A sentence as it came over the wire, piece by piece; null for one that this language does not know, or whose values
   * are not what it puts in.
   */
  pieces: (code: string, values: unknown) => Piece[] | null;
  ages: AgeWriter;
  /** E.g. `1.8 miles`. */
  miles: (miles: number) => string;
}

/** What `terms` of English are called is what they bring with them. `locale` is BCP 47. */
export function createSentenceWriter(phrases: SentencePhrases, locale: string): SentenceWriter {
  const plurals = new Intl.PluralRules(locale);
  // Small numbers, and as the graph has always told them.
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false });
  const distances = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'mile',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const miles = (value: number) => distances.format(value);
  const all = new Intl.ListFormat(locale);
  const any = new Intl.ListFormat(locale, { type: 'disjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  const moments = new Intl.DateTimeFormat(locale, {
    timeZone: london,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const byCode: Readonly<Record<string, string | Plural | undefined>> = phrases.sentences;

  function plural(forms: Plural, count: number): string {
    return fill(forms[plurals.select(count)] ?? forms.other, { count: numbers.format(count) });
  }

  const ages = createAgeWriter(phrases.ages, { plural, fill, list: (items) => all.format(items) });

  function term(name: TermName, { id, label }: Term): Piece {
    const known = phrases.terms[name]?.[id];
    return known === undefined ? asItStands(label) : own(known);
  }

  const writers: { readonly [Name in keyof Values]: (value: Values[Name]) => Piece | readonly Piece[] } = {
    words: (words) =>
      listOf(
        all,
        words.map((word) => asItStands(`“${word}”`)),
      ),
    where: (value) => term('where', value),
    need: (value) => term('need', value),
    question: (value) => term('question', value),
    condition: (value) => term('condition', value),
    check: (value) => term('check', value),
    help: (value) => term('help', value),
    people: (people) =>
      listOf(
        any,
        people.map((value) => term('people', value)),
      ),
    language: ({ id, label }) => own(languages.of(id) ?? label),
    told: ({ language, text }) => ({ text, lang: language }),
    miles: (value) => own(miles(value)),
    count: (count) => own(numbers.format(count)),
    unknown: (count) => own(numbers.format(count)),
    ages: (value) => own(ages.ranges(value)),
    carers: (value) => own(ages.ranges(value, true)),
    age: (months) => own(ages.age(months)),
    start: (start) => own(moments.format(new Date(start))),
    text: asItStands,
    name: asItStands,
    place: asItStands,
    area: asItStands,
    host: asItStands,
  };

  function put<Name extends keyof Values>(
    name: Name,
    value: Values[Name] | undefined,
  ): Piece | readonly Piece[] | null {
    return value === undefined ? null : writers[name](value);
  }

  /** Templates are few, and said all the time. */
  const parts = new Map<string, readonly Part[]>();

  function toPieces(code: string, values: GivenValues): Piece[] | null {
    const phrase = byCode[code];
    if (phrase === undefined) return null;
    const count = values.count ?? 0;
    const template = typeof phrase === 'string' ? phrase : (phrase[plurals.select(count)] ?? phrase.other);
    const pieces = parts.getOrInsertComputed(template, toParts).map((part) => {
      if (part.name === null) return own(part.text);
      return isValueName(part.name) ? put(part.name, values[part.name]) : null;
    });
    return pieces.every((piece) => piece !== null) ? pieces.flat().filter(({ text }) => text !== '') : null;
  }

  return {
    ages,
    miles,
    write: (sentences) =>
      sentences.map(({ code, values }) => (toPieces(code, values) ?? []).map(({ text }) => text).join('')).join(' '),
    pieces(code, values) {
      const given = parseValues(values);
      return given && toPieces(code, given);
    },
  };
}

/** What a template says itself, or where a value stands, by its name. */
interface Part {
  text: string;
  name: string | null;
}

function toParts(template: string): Part[] {
  return template.split(/(\{\w+\})/).map((text) => ({ text, name: text.startsWith('{') ? text.slice(1, -1) : null }));
}

function own(text: string): Piece {
  return { text, lang: null };
}

function asItStands(text: string): Piece {
  return { text, lang: 'en' };
}

/** Its words between two pieces are the writer's own, so each piece keeps its language. */
function listOf(format: Intl.ListFormat, pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const rest = pieces.values();
  return format
    .formatToParts(pieces.map(({ text }) => text))
    .map(({ type, value }) => (type === 'element' ? (rest.next().value ?? own(value)) : own(value)));
}

type GivenValues = NonNullable<ReturnType<typeof parseValues>>;

function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Made when something is first said: a start waits for none of it. */
let writer: SentenceWriter | undefined;

/** Says sentences as the graph's own `text` does. */
export function writeEnglish(sentences: readonly SentenceRecord[]): string {
  writer ??= createSentenceWriter(english, 'en-GB');
  return writer.write(sentences);
}
