import { type Bounds, about, exactly, toBounds } from './edge.ts';
import { type Point, parsePoint, parseUnit, toSchoolYear } from './points.ts';

/** Both ends are included: a child who is five goes to `0-5`. */
export function readSpan({ 0: words, index, input, groups = {} }: RegExpExecArray): Bounds | null {
  const { a = '', b = '', stop } = groups;
  const first = parsePoint(a, sharedUnit(a, b));
  const last = parsePoint(b);
  if (!first || !last || isDuration(first, last, a + b, input.slice(0, index))) return null;
  const isBirthday = input.startsWith(' birthday', index + words.length);
  if (/under|below/.test(stop ?? '') || isBirthday || untilChild.test(words)) return toBounds(first.from, last.before);
  return toBounds(first.from, startsYoung(first) && isYears(b) ? softened(last) : last.through);
}

/** "Until your child is 2" ends with the birthday. */
const untilChild = /until (?:your|their|the|a) (?:youngest )?(?:child|baby|little)/;

/** In `18-36 months` the unit is that of both. */
function sharedUnit(a: string, b: string) {
  return parseUnit(a) ?? parseUnit(b) ?? 'years';
}

/** `6-8 weeks` is how long something takes, unless somebody is that old. */
function isDuration(first: Point, last: Point, words: string, before: string): boolean {
  return last.unit === 'weeks' && first.unit === 'weeks' && !/old|age/.test(words) && !ofBabies.test(before);
}

const ofBabies = /\b(?:bab(?:y|ies)|newborns?|infants?)\b[ (]*(?:age[ds]? |from )*$/;

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
export function readList({ groups = {} }: RegExpExecArray): Bounds | null {
  const years = (groups['list']?.match(/\d+/g) ?? []).map(Number);
  return toBounds(exactly(Math.min(...years) * 12), exactly((Math.max(...years) + 1) * 12));
}

/** "Under 16" ends before; "16 and under" includes those of sixteen, and "up to 16" may or may not. */
export function toUpper({ groups = {} }: RegExpExecArray, end: 'before' | 'through' | 'including'): Bounds | null {
  const point = parsePoint(groups['n'] ?? '');
  if (!point) return null;
  // Less than a month is within the first, since ages are whole months.
  if (point.before.at <= 0)
    return point.unit === 'days' || point.unit === 'weeks' ? { from: null, to: point.through } : null;
  if (end === 'through') return { from: null, to: softened(point) };
  return { from: null, to: end === 'before' ? point.before : point.through };
}

export function toLower({ groups = {} }: RegExpExecArray): Bounds | null {
  const point = parsePoint(groups['n'] ?? '');
  return point && { from: point.from, to: null };
}

/** "Over 18s" includes those of eighteen; whether "over 5" includes those of five is left open. */
export function readOver(match: RegExpExecArray): Bounds | null {
  const bounds = toLower(match);
  if (!bounds?.from || bounds.from.at >= adult || /\ds/.test(match[0])) return bounds;
  return {
    from: about(bounds.from.at, bounds.from.at, bounds.from.at + (/month|week/.test(match[0]) ? 1 : 12)),
    to: null,
  };
}

const adult = 16 * 12;

export function readYears({ groups = {} }: RegExpExecArray): Bounds | null {
  const { a, b, c } = groups;
  const last = toSchoolYear(Number(b ?? c));
  const first = a === undefined ? last : a.startsWith('r') ? parsePoint('reception') : toSchoolYear(Number(a));
  return first && last ? toBounds(first.from, last.through) : null;
}

export function readFromYear({ groups = {} }: RegExpExecArray): Bounds | null {
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

export function readStages({ groups = {} }: RegExpExecArray): Bounds | null {
  const [firstYear] = keyStages[Number(groups['a']) - 1] ?? [];
  const [, lastYear] = keyStages[Number(groups['b'] ?? groups['a']) - 1] ?? [];
  const first = firstYear === undefined ? null : toSchoolYear(firstYear);
  const last = lastYear === undefined ? null : toSchoolYear(lastYear);
  return first && last ? toBounds(first.from, last.through) : null;
}

/** A pregnancy is 40 weeks long (https://www.nhs.uk/pregnancy/finding-out/due-date-calculator/), or nine months. */
export function readGestation({ groups = {} }: RegExpExecArray): Bounds | null {
  const { a = '0', b, c } = groups;
  const [first, last] = [toUnborn(Number(a)), toUnborn(Number(b ?? c ?? 45))];
  return toBounds(
    about(Math.floor(first), Math.floor(first), Math.ceil(first)),
    last === 0 ? exactly(0) : about(Math.ceil(last), Math.floor(last), Math.ceil(last)),
  );
}

/** "From 34 weeks of pregnancy until your baby is 8 weeks old". */
export function readFromPregnancy({ groups = {} }: RegExpExecArray): Bounds | null {
  const first = toUnborn(Number(groups['a']));
  const last = parsePoint(groups['months'] ?? 'birth');
  return last && toBounds(about(Math.floor(first), Math.floor(first), Math.ceil(first)), last.through);
}

/** The second of three begins with week 13, the third with week 28 (https://www.nhs.uk/pregnancy/week-by-week/). */
export function readTrimester({ groups = {} }: RegExpExecArray): Bounds | null {
  const which = groups['which'] ?? '';
  const [first, last] = /1|first/.test(which) ? [0, 13] : /2|second/.test(which) ? [13, 28] : [28, 45];
  return toBounds(exactly(toUnborn(first)), exactly(toUnborn(last)));
}

/** "The last 3 months of pregnancy". */
export function readLastOfPregnancy({ groups = {} }: RegExpExecArray): Bounds | null {
  const count = Number(groups['n']);
  const first = groups['unit'] === 'weeks' ? toUnborn(40 - count) : -count;
  return toBounds(about(Math.floor(first), Math.floor(first), Math.ceil(first)), exactly(0));
}

function toUnborn(weeks: number): number {
  return Math.min(0, -9 + (weeks * 9) / 40);
}

/**
 * Places in early education begin with the term after a birthday (https://www.gov.uk/help-with-childcare-costs), which is
 * within five months, or with the school year after it.
 */
export function readAfterBirthday({ groups = {} }: RegExpExecArray): Bounds {
  const months = Number(groups['n'] ?? groups['age']) * 12;
  const wait = (groups['when'] ?? 'term').includes('term') ? 5 : 12;
  return { from: about(months, months, months + wait), to: null };
}

/** "Until the end of the term in which they turn five": some months after the birthday. */
export function readUntilTerm({ groups = {} }: RegExpExecArray): Bounds | null {
  const months = Number(groups['n'] ?? groups['age']) * 12;
  const from = groups['a'] === undefined ? null : parsePoint(groups['a']);
  return toBounds(from?.from ?? null, about(months, months, months + 12));
}

export function readReception(): Bounds | null {
  const year = parsePoint('reception');
  return year && toBounds(year.from, year.through);
}

/** "Rising fours" turn four within the next terms; how many terms, each place has its own rule. */
export function readRising({ groups = {} }: RegExpExecArray): Bounds | null {
  const turns = Number(groups['n']) * 12;
  return turns < 12 ? null : { from: about(turns - 12, turns - 12, turns - 4), to: about(turns, turns, turns + 8) };
}

/** Whoever has yet to start a school year is younger than those who are in it. */
export function readStart({ groups = {} }: RegExpExecArray): Bounds | null {
  const start = parsePoint(/school/.test(groups['n'] ?? '') ? 'school age' : (groups['n'] ?? ''));
  return start && { from: null, to: start.from };
}
