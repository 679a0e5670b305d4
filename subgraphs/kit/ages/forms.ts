import { type Bounds, about, exactly, toBounds } from './edge.ts';
import { type Point, anyPoint, numberPoint, parsePoint, parseUnit, toSchoolYear } from './points.ts';

/** A way to word ages, and what it means; null for words that only look like it. */
interface Form {
  pattern: RegExp;
  read(match: RegExpExecArray): Bounds | null;
}

/** Ages found in words that are tidied (kit/ages/tidy.ts), and where. */
export interface Phrase {
  bounds: Bounds;
  start: number;
  end: number;
}

/** Every age that the words name in numbers or school years, in their order. Where two overlap the longer one counts. */
export function findPhrases(words: string): Phrase[] {
  const found = forms.flatMap(({ pattern, read }) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const bounds = read(match);
      return bounds ? [{ bounds, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  const kept: Phrase[] = [];
  for (const phrase of found.toSorted((one, other) => other.end - other.start - (one.end - one.start))) {
    if (kept.every(({ start, end }) => phrase.end <= start || phrase.start >= end)) kept.push(phrase);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

const ofAge = String.raw`(?:(?: the)? age(?: of)?| aged|:)?`;
/** A bare number may count anything, so what follows must not be what is counted. */
const alone = String.raw`(?=\s*(?:$|[,.;:)(/]|and\b|or\b|only\b|with\b|who\b|whose\b|in\b|at\b|on\b|living\b|to\b|are\b|is\b|can\b|may\b|mums?\b|parents?\b|dads?\b|welcome\b))`;
const dash = String.raw`(?: ?- ?| (?:up )?to (?:and including )?| until | till | through(?: to)? | up until | until (?:your|their|the|a) (?:child|baby|little one)(?:ren)? (?:is|are|turns?|reach(?:es)?) )`;

const forms: readonly Form[] = [
  form(`(?:from )?(?<a>${anyPoint})${dash}(?<stop>(?:just )?(?:under|below) |the end of )?(?<b>${anyPoint})`, readSpan),
  form(`between(?: the)?(?: ages?(?: of)?)? (?<a>${anyPoint}) and (?<stop>)(?<b>${anyPoint})`, readSpan),
  form(
    `(?<list>(?:age[ds]? )\\d{1,2}(?:, ?\\d{1,2})*,? (?:and|or) \\d{1,2}(?: years?)?(?: old)?)(?! ?(?:over|months|weeks|\\+))`,
    readList,
  ),
  form(
    `(?<list>\\d{1,2}(?:, ?\\d{1,2})*(?:,|,? and|,? or) \\d{1,2} years? old)(?! ?(?:and|or) (?:over|above|under))`,
    readList,
  ),
  form(`(?<list>\\d{1,2} years? old)(?! ?(?:and|or|\\+) ?(?:over|above|older|under|up|younger)?)`, readList),
  form(`(?<list>(?:age[ds]? )\\d{1,2})(?: years?)?(?! ?(?:months?|weeks?|-|\\+|and|or|to|\\d))`, readList),
  form(`(?:under|below|younger than|less than|before)${ofAge} (?<n>${numberPoint})(?: birthday)?`, (match) =>
    toUpper(match, 'before'),
  ),
  form(
    `(?:up to|until|till|before)(?: (?:their|the|a|his|her|your child's|they(?:'re| are| turn| reach)?|turning|reaching))?(?: age)? (?<n>${numberPoint})(?: birthday| or turns)`,
    (match) => toUpper(match, 'before'),
  ),
  form(
    `(?:until|till)(?: (?:they|you|he|she))?(?: are| turn| reach| turns| is)?${ofAge} (?<n>${numberPoint})`,
    (match) => toUpper(match, 'before'),
  ),
  form(
    `(?:up to|to a maximum of|max(?:imum)?\\.?|no older than|not older than)(?: and including)?${ofAge}(?: of| is)? (?<n>${anyPoint})`,
    (match) => toUpper(match, 'through'),
  ),
  form(`(?<n>${numberPoint}) (?:and|or) (?:under|younger|below)`, (match) => toUpper(match, 'through')),
  form(`(?<n>${numberPoint}) ?\\+`, toLower),
  form(`(?<n>${numberPoint}),? (?:(?:and|or) )?(?:over|above|older|up|upwards|onwards|beyond)\\b`, toLower),
  form(
    `(?:from|at least|minimum|min\\.?|no younger than|not under|not younger than|must be|aged over)${ofAge}(?: of| is)? (?<n>${numberPoint})(?:(?<=years?|months?|weeks?|days?|old|age[ds]? \\d+)|${alone})(?! ?(?:-|to |until ))`,
    toLower,
  ),
  form(`from (?<n>birth|newborn|pregnancy|conception|nursery|reception|year \\d{1,2})\\b(?! (?:to|-|until))`, toLower),
  form(
    `(?:over|above|older than)${ofAge} (?<n>${numberPoint})(?:(?<=\\ds|years?|months?|weeks?|old)|${alone})`,
    readOver,
  ),
  form(
    '(?:school )?years? (?<a>r|\\d{1,2}),? ?(?:-|to|and|or|through) ?(?:year )?(?<b>\\d{1,2})(?! (?:years|months|old))',
    readYears,
  ),
  form('(?<a>reception),? (?:and|or) year (?<b>\\d{1,2})', readYears),
  form('year (?<n>\\d{1,2})(?: ?\\+| (?:and |or )?(?:above|over|upwards|up|onwards|older)\\b)', readFromYear),
  form('(?:school )year (?<b>\\d{1,2})(?!\\d)|(?<![\\d] )year (?<c>\\d{1,2})(?! (?:old|years))', readYears),
  form('ks ?(?<a>[1-5])(?:(?: ?- ?| to | and | or |, ?)(?:ks ?)?(?<b>[1-5]))?', readStages),
  form(
    `(?<a>\\d{1,2})(?: ?\\+)?(?:${dash}(?<b>\\d{1,2}))? weeks? (?:pregnan(?:t|cy)|of pregnancy|gestation)(?: ?\\+| and over| onwards)?`,
    readGestation,
  ),
];

function form(pattern: string, read: Form['read']): Form {
  return { pattern: new RegExp(`(?<![\\w£#.])${pattern}`, 'g'), read };
}

/** Both ends are included: a child who is five goes to `0-5`. */
function readSpan({ 0: words, groups = {} }: RegExpExecArray): Bounds | null {
  const { a = '', b = '', stop } = groups;
  const first = parsePoint(a, sharedUnit(a, b));
  const last = parsePoint(b);
  if (!first || !last || isDuration(first, last, a, b)) return null;
  if (/under|below/.test(stop ?? '') || untilChild.test(words)) return toBounds(first.from, last.before);
  return toBounds(first.from, startsYoung(first) && isYears(b) ? softened(last) : last.through);
}

/** "Until your child is 2" ends with the birthday. */
const untilChild = /until (?:your|their|the|a) (?:child|baby|little)/;

/** In `18-36 months` the unit is that of both. */
function sharedUnit(a: string, b: string) {
  return parseUnit(a) ?? parseUnit(b) ?? 'years';
}

/** `6-8 weeks` is how long something takes, unless somebody is that old. */
function isDuration(first: Point, last: Point, a: string, b: string): boolean {
  return last.unit === 'weeks' && first.unit === 'weeks' && !/old|age/.test(a + b);
}

/** `birth to 5 years` may end with the fifth birthday; `0-5` does not (design: both ages are included). */
function softened({ through, before }: Point) {
  return about(through.at, before.at, through.at);
}

function startsYoung({ from, unit }: Point): boolean {
  return unit === 'months' || unit === 'weeks' || (unit === null && from.at <= 0);
}

function isYears(words: string): boolean {
  return /years?$/.test(words);
}

/** Years named one by one; a gap between two of them is taken for a slip. */
function readList({ groups = {} }: RegExpExecArray): Bounds | null {
  const years = (groups['list']?.match(/\d+/g) ?? []).map(Number);
  return toBounds(exactly(Math.min(...years) * 12), exactly((Math.max(...years) + 1) * 12));
}

function toUpper({ groups = {} }: RegExpExecArray, end: 'before' | 'through'): Bounds | null {
  const point = parsePoint(groups['n'] ?? '');
  if (!point) return null;
  // "Up to 16" may or may not still include a child of sixteen.
  return { from: null, to: end === 'before' ? point.before : softened(point) };
}

function toLower({ groups = {} }: RegExpExecArray): Bounds | null {
  const point = parsePoint(groups['n'] ?? '');
  return point && { from: point.from, to: null };
}

/** "Over 18s" includes those of eighteen; whether "over 5" includes those of five is left open. */
function readOver(match: RegExpExecArray): Bounds | null {
  const bounds = toLower(match);
  if (!bounds?.from || bounds.from.at >= adult || /\ds/.test(match[0])) return bounds;
  return {
    from: about(bounds.from.at, bounds.from.at, bounds.from.at + (/month|week/.test(match[0]) ? 1 : 12)),
    to: null,
  };
}

const adult = 16 * 12;

function readYears({ groups = {} }: RegExpExecArray): Bounds | null {
  const { a, b, c } = groups;
  const last = toSchoolYear(Number(b ?? c));
  const first = a === undefined ? last : a.startsWith('r') ? parsePoint('reception') : toSchoolYear(Number(a));
  return first && last ? toBounds(first.from, last.through) : null;
}

function readFromYear({ groups = {} }: RegExpExecArray): Bounds | null {
  const year = toSchoolYear(Number(groups['n']));
  return year && { from: year.from, to: null };
}

/** The first and the last school year of each key stage (https://www.gov.uk/national-curriculum). */
const keyStages = [
  [1, 2],
  [3, 6],
  [7, 9],
  [10, 11],
  [12, 13],
] as const;

function readStages({ groups = {} }: RegExpExecArray): Bounds | null {
  const [firstYear] = keyStages[Number(groups['a']) - 1] ?? [];
  const [, lastYear] = keyStages[Number(groups['b'] ?? groups['a']) - 1] ?? [];
  const first = firstYear === undefined ? null : toSchoolYear(firstYear);
  const last = lastYear === undefined ? null : toSchoolYear(lastYear);
  return first && last ? toBounds(first.from, last.through) : null;
}

/** A pregnancy is 40 weeks long (https://www.nhs.uk/pregnancy/finding-out/due-date-calculator/), or nine months. */
function readGestation({ groups = {} }: RegExpExecArray): Bounds | null {
  const [first, last] = [toUnborn(Number(groups['a'])), toUnborn(Number(groups['b'] ?? 45))];
  return toBounds(
    about(Math.floor(first), Math.floor(first), Math.ceil(first)),
    groups['b'] === undefined ? exactly(0) : about(Math.ceil(last), Math.floor(last), Math.ceil(last)),
  );
}

function toUnborn(weeks: number): number {
  return Math.min(0, -9 + (weeks * 9) / 40);
}
