import { findNamedAges, toSchoolAges, writeDigits } from './named-ages.ts';
import type { SpokenAge } from './spoken-age.ts';

/** What comes after a number that is no age: `im 20 weeks pregnant`. */
const noAge =
  '(?![\\d.:%]| ?(?:weeks?|wks?|months?|mths?|days?|hours?|mins?|minutes?|miles?|stone|kg|pounds?|times|am|pm)\\b)';

interface Pattern {
  pattern: RegExp;
  toAge: (numbers: number[], unit: string) => SpokenAge | null;
  /** Services are called so too. */
  isName?: true;
}

const patterns: readonly Pattern[] = [
  {
    pattern: /\b(\d{1,3})[ -]?(y|yrs?|years?|m|mths?|months?|wks?|weeks?)[ -]?(?:o|olds?)\b/g,
    toAge: ([number = 0], unit) => ({ kind: 'person', months: toMonths(number, unit) }),
  },
  {
    pattern: /\b(\d{1,2}) and a half\b(?! (?:hours?|miles?|weeks?|months?|days?|stone|hundred))/g,
    toAge: ([years = 0]) => ({ kind: 'person', months: years * 12 + 6 }),
  },
  {
    pattern: new RegExp(`\\b(?:i am|i['’]?m) (\\d{1,2})\\b${noAge}`, 'g'),
    toAge: ([years = 0]) => ({ kind: 'own', years }),
  },
  {
    // `19 and pregnant`, `mum 17 with newborn`.
    pattern:
      /(?:^(?=\d{2} (?:and|&|with) )|\b(?:pregnant at|(?:mum|mother|dad|father)(?: of| at| aged)?) )(\d{2})\b(?! ?(?:weeks?|months?|days?))/g,
    toAge: ([years = 0]) => ({ kind: 'own', years }),
  },
  {
    pattern: /\b(?:year|yr) ?(\d{1,2})s?\b(?![ -]?olds?)/g,
    toAge: ([year = 0]) => toSchoolAges(year),
  },
  {
    pattern: new RegExp(
      `\\b(?:aged?|(?:he|she|who|son|daughter|boy|girl|child|kid|one|baby|toddler)(?: is|['’]?s)?) (\\d{1,2})\\b${noAge}`,
      'g',
    ),
    toAge: ([years = 0]) => ({ kind: 'person', months: years * 12 }),
  },
  {
    pattern: /\bunder[ -]?(\d{1,2})(?:['’]?s)?\b(?! ?(?:miles?|pounds?|minutes?))/g,
    toAge: ([years = 0]) => toRange(0, years),
    isName: true,
  },
  {
    pattern: /(?<![\d.:£-])\b(\d{1,2}) ?(?:-|–|to) ?(\d{1,2})\b(?![\d.:-]| ?(?:am|pm|pounds?|miles?)\b)/g,
    toAge: ([from = 0, to = 0]) => toRange(from, to + 1),
    isName: true,
  },
];

/** The oldest of whom the services of a range are told by years. */
const oldest = 26;

/** More people than this are not told of in one question. */
const mostAges = 4;

/**
 * The ages that a question tells of: `2 year old`, `im 15`, `under 5s`, `0-19`, `year 8`, `my teenager`. Numbers of other
 * things are none.
 */
export function parseSpokenAges(text: string): SpokenAge[] {
  const plain = writeDigits(text.toLowerCase());
  return [...findAgesInNumbers(plain).map(({ age }) => age), ...findNamedAges(plain)].slice(0, mostAges);
}

/** With the number that each is told by, unless services are called so. */
function findAgesInNumbers(plain: string): { age: SpokenAge; number: string | null }[] {
  return patterns.flatMap(({ pattern, toAge, isName = false }) =>
    [...plain.matchAll(pattern)].flatMap(([, first = '', second = '']) => {
      const age = toAge([Number(first), Number(second)], second);
      return age ? [{ age, number: isName ? null : first }] : [];
    }),
  );
}

function toMonths(number: number, unit: string): number {
  if (unit.startsWith('w')) return Math.floor((number * 12) / 52);
  return unit.startsWith('m') ? number : number * 12;
}

function toRange(from: number, to: number): SpokenAge | null {
  return from < to && to <= oldest ? { kind: 'range', from: from * 12, to: to * 12 } : null;
}

const unitsOfAge = new Set('year years yr yrs month months mth mths week weeks wk wks yo old olds aged age'.split(' '));

/**
 * `my 3 year old`, `im 16`: how old somebody is stands in few descriptions in just these words, and the number in those of other
 * things.
 */
export function dropAges(tokens: readonly string[], text: string): string[] {
  const numbers = new Set(findAgesInNumbers(writeDigits(text.toLowerCase())).map(({ number }) => number));
  return tokens.filter((word, index) => {
    const isAge = numbers.has(word) || (/^\d{1,2}$/.test(word) && unitsOfAge.has(tokens[index + 1] ?? ''));
    return !isAge && !unitsOfAge.has(word) && !/^\d{1,2}(?:yo|yrs?|mths?)$/.test(word);
  });
}
