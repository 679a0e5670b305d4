import { type Edge, about, exactly } from './edge.ts';

/** A point in a life as words name it: `5`, `18 months`, `birth`, `year 6`, `crawling`. */
export interface Point {
  /** Where a range that starts with it begins. */
  from: Edge;
  /** Where a range that goes to it ends: the age or school year that is named is included. */
  through: Edge;
  /** Where a range ends that stops before it. */
  before: Edge;
  unit: Unit | null;
}

type Unit = 'years' | 'months' | 'weeks' | 'days';

const number = String.raw`\d{1,3}(?:\.5)?`;
const unit = '(?:years?|months?|weeks?|days?)';

/** Source of a pattern for an age in numbers, its unit included. */
export const numberPoint = String.raw`(?:age[ds]? )?(?<![\d./:#])${number}(?!\.\d)(?![\d/:%])s?(?: ${unit}\b)?(?: old\b)?`;

const named: readonly (readonly [pattern: string, from: Edge, through: Edge])[] = [
  ['conception|pregnancy|antenatal|prenatal|prebirth|before birth|bumps?|tums?', exactly(-9), exactly(0)],
  ['birth|newborns?(?: bab(?:y|ies))?|babies', exactly(0), exactly(0)],
  [
    '(?:they (?:start to |can |begin to )?)?crawl(?:ing|ers?)?|mobile|on the move|they are (?:crawling|mobile|on the move)',
    about(8, 5, 12),
    about(8, 5, 14),
  ],
  ['walk(?:ing|ers?)|pre-?walk(?:ing|ers?)', about(12, 8, 18), about(12, 8, 20)],
  ['toddlers?|toddlerhood', about(12, 12, 18), about(36, 36, 48)],
  // A child may start school in the September after the fourth birthday, and has to in the term after the fifth
  // (https://www.gov.uk/schools-admissions/school-starting-age).
  [
    '(?:statutory |compulsory )?school age|school entry|starting school|they start school|start of school|school start',
    about(48, 48, 60),
    about(60, 48, 66),
  ],
  ['nursery', about(24, 24, 36), about(60, 48, 60)],
  ['reception|year r', about(48, 48, 60), about(72, 60, 72)],
  ['adulthood', exactly(216), exactly(216)],
];

const wholes = named.map(([pattern, from, through]) => ({
  pattern: new RegExp(String.raw`^(?:the )?(?:${pattern})$`),
  from,
  through,
}));

const namedPoint = named.map(([pattern]) => pattern).join('|');

/** Source of a pattern for any point, without groups. */
export const anyPoint = String.raw`(?:(?:the )?(?:${namedPoint}|year \d{1,2}(?! (?:old|olds)))\b|${numberPoint})`;

/** `fallback` is the unit of a number that has none of its own. Null when the words name no point. */
export function parsePoint(words: string, fallback: Unit = 'years'): Point | null {
  const year = words.match(/^(?:the )?year (\d{1,2})$/)?.[1];
  if (year !== undefined) return toSchoolYear(Number(year));
  const known = wholes.find(({ pattern }) => pattern.test(words));
  if (known) return { from: known.from, through: known.through, before: known.from, unit: null };
  const [, count, own] = words.match(/^(?:age[ds]? )?(\d{1,3}(?:\.5)?)s?(?: (year|month|week|day)s?)?(?: old)?$/) ?? [];
  return count === undefined
    ? null
    : toPoint(Number(count), own === undefined ? fallback : toUnit(own), own !== undefined);
}

/** The unit that words name; null when they name none. */
export function parseUnit(words: string): Unit | null {
  const own = words.match(/\d (year|month|week|day)/)?.[1];
  return own === undefined ? null : toUnit(own);
}

/** Pupils of year 1 turn six in it, those of year 11 sixteen (https://www.gov.uk/national-curriculum). */
export function toSchoolYear(year: number): Point | null {
  if (year < 1 || year > 14) return null;
  const [start, end] = [(year + 4) * 12, (year + 6) * 12];
  return {
    from: about(start, start, start + 12),
    through: about(end, end - 12, end),
    before: exactly(start),
    unit: null,
  };
}

function toUnit(word: string): Unit {
  if (word === 'month') return 'months';
  if (word === 'week') return 'weeks';
  return word === 'day' ? 'days' : 'years';
}

/** Weeks and days in a month of a mean year. */
const perMonth = { weeks: 365.25 / 12 / 7, days: 365.25 / 12 } as const;
const oldestYears = 125;

function toPoint(count: number, unit: Unit, stated: boolean): Point | null {
  if (unit === 'years') {
    if (count > oldestYears) return null;
    const months = count * 12;
    return {
      from: exactly(months),
      // "Four and a half" is a day and not a year.
      through: Number.isInteger(count) ? exactly(months + 12) : about(months, months, months + 6),
      before: exactly(months),
      unit: stated ? unit : null,
    };
  }
  if (unit === 'months') {
    // "0-12 months" may end with the twelfth month or with the birthday.
    return { from: exactly(count), through: about(count + 1, count, count + 1), before: exactly(count), unit };
  }
  const months = count / perMonth[unit];
  const edge = about(Math.round(months), Math.floor(months), Math.ceil(months));
  return {
    from: edge,
    through: about(Math.round(months) || 1, Math.floor(months), Math.ceil(months) + 1),
    before: edge,
    unit,
  };
}
