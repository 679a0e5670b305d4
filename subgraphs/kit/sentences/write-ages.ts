import type { AgePhrases, Plural } from './phrases.ts';
import type { SaidAges } from './sentence.ts';

/** Tells ages in one language. */
export interface AgeWriter {
  /** Whom something is for, e.g. `children under 5`; `noun` is true after "parents and carers". */
  ranges: (ages: readonly SaidAges[], afterNoun?: boolean) => string;
  /** How old somebody is, e.g. `3`, `18 months old`. */
  age: (months: number) => string;
}

type Range = Exclude<SaidAges, { group: string }>;

export function createAgeWriter(
  phrases: AgePhrases,
  {
    plural,
    fill,
    list,
  }: {
    plural: (forms: Plural, count: number) => string;
    fill: (phrase: string, values: Readonly<Record<string, string>>) => string;
    list: (items: readonly string[]) => string;
  },
): AgeWriter {
  const toBound = (months: number) =>
    months % 12 === 0 ? plural(phrases.boundYears, months / 12) : plural(phrases.boundMonths, months);

  function writeBounds({ minMonths, maxMonths }: Range, after: boolean): string {
    const from = minMonths ?? 0;
    if (maxMonths === null) {
      if (from <= 0) return phrases.all;
      return fill(after ? phrases.agedOver : phrases.over, { from: toBound(from) });
    }
    if (maxMonths <= 0) return phrases.pregnant;
    const to = toBound(maxMonths);
    if (from < 0) return fill(phrases.pregnantAndUnder, { to });
    if (from === 0) {
      return fill(after ? phrases.agedUnder : maxMonths > grownUp ? phrases.peopleUnder : phrases.childrenUnder, {
        to,
      });
    }
    if (from % 12 !== 0 || maxMonths % 12 !== 0) {
      return fill(after ? phrases.agedBetween : phrases.between, { from: toBound(from), to });
    }
    if (maxMonths - from === 12) {
      return fill(after ? phrases.agedOneYear : phrases.oneYear, { from: plural(phrases.boundYears, from / 12) });
    }
    return fill(after ? phrases.agedFromTo : phrases.fromTo, {
      from: String(from / 12),
      to: plural(phrases.boundYears, maxMonths / 12 - 1),
    });
  }

  function write(ages: SaidAges, after: boolean): string {
    if ('group' in ages) return phrases[ages.group];
    const bounds = writeBounds(ages, after);
    const { maxMonthsWithSend: end } = ages;
    return end === null ? bounds : fill(phrases.withSend, { ages: bounds, to: toBound(end) });
  }

  return {
    ranges: (ages, afterNoun = false) => list([...new Set(ages.map((one) => write(one, afterNoun)))]),
    age(months) {
      if (months < 0) return phrases.unborn;
      if (months < 1) return phrases.newborn;
      if (months < 24 && months !== 12) return plural(phrases.months, months);
      return plural(phrases.years, Math.floor(months / 12));
    },
  };
}

/** Up to 18 whole years they are children. */
const grownUp = 18 * 12;
