import type { SpokenRange } from '../../kit/ages/edge.ts';
import { readBesides } from './besides.ts';
import { type ClauseAges, readClauseAges } from './clause-ages.ts';
import type { Clause } from './clauses.ts';
import { type SaidRange, combineRanges } from './combine-ages.ts';
import { applyLimits } from './limits.ts';
import { speaksOfPregnancy } from './loose-ages.ts';
import { type Named, isVague } from './named-times.ts';
import { endAt, keepWithin } from './open-ends.ts';
import { distinct, distinctBy, everyone, neverBoth, toUncertain } from './ranges.ts';

/** What a text says of ages. */
export interface SpokenAges {
  /** Of the child, the young person or whoever it is for. */
  ages: SpokenRange[];
  /** Times of life that are named apart from the ages in numbers, and may be meant as well. */
  besides: SpokenRange[];
  /** Ages beside which something is denied that is not understood: nothing is certain of them. */
  disputed: SpokenRange[];
  /** The same in words too wide to be called an age, like "children": only where `ages` is empty. */
  rough: SpokenRange[];
  carerAges: SpokenRange[];
  /** Clauses that ask something of adults of an age, which nothing else here understands. */
  unsure: string[];
  /** Clauses whose ages are other ones than those before them. */
  further: Clause[];
}

/** Reads whose ages a text names. Numbers count before names of times of life: "toddlers (18 months to 3)". */
export function readAges(clauses: readonly Clause[]): SpokenAges {
  const { read, ages, further } = readEach(clauses);
  const named = read.flatMap((one) => one.named);
  const listed = named
    .filter(({ isListed, rough }) => isListed && rough === null)
    .map(({ range }) => ({ range, isByItself: true }));
  const { ages: numbers, besides } = combineRanges(distinctBy([...ages, ...listed], ({ range }) => range));
  const names = distinct(read.flatMap(toNames));
  // A number that is not understood may be where an age ends, in whichever sentence it stands.
  const ends = read.flatMap(({ loose }) => loose).map(({ from }) => from.at + 12);
  // "11 to adult": a time of life beside a number that is not understood is no sure answer to anybody.
  const isUnread = numbers.length === 0 && ends.length > 0;
  const stated =
    numbers.length > 0 ? numbers.map((range) => endAt(range, ends)) : isUnread ? names.map(toUncertain) : names;
  const disputed = read.flatMap((one) => one.disputed).map((range) => keepWithin(range, numbers));
  const carerAges = distinct(read.flatMap((one) => one.carerAges));
  const isOpen = () =>
    disputed.length > 0 || read.some(({ open }) => open.length > 0) || clauses.some(({ words }) => isVague(words));
  return {
    ages: applyLimits(
      stated,
      read.flatMap((one) => one.limits),
    ),
    besides: [...besides, ...(isUnread ? [everyone] : []), ...readBesides(read, numbers)],
    disputed,
    rough: numbers.length + names.length + carerAges.length > 0 ? [] : toRough(named, isOpen),
    carerAges,
    unsure: read.flatMap((one) => one.unsure),
    further,
  };
}

/** Reads clause after clause, since an end with SEND and further ages are told by what was said before. */
function readEach(clauses: readonly Clause[]) {
  const isPaid = clauses.some(({ words }) => words.includes('£'));
  const isOfPregnancy = clauses.some(({ words }) => speaksOfPregnancy(words));
  const read: ClauseAges[] = [];
  const ages: SaidRange[] = [];
  const further: Clause[] = [];
  for (const clause of clauses) {
    const said = readClauseAges(clause, { hasAge: ages.length > 0, isPaid, isOfPregnancy });
    read.push(said);
    if (isFurther([...said.ages.map(({ range }) => range), ...said.open], ages)) further.push(clause);
    ages.push(...said.ages);
    const last = ages.at(-1);
    if (said.sendTo !== null && last) {
      ages[ages.length - 1] = { ...last, range: { ...last.range, maxMonthsWithSend: said.sendTo } };
    }
  }
  return { read, ages, further };
}

/** Whether there are ages before these, and none of them is among these for certain. */
function isFurther(ages: readonly SpokenRange[], before: readonly SaidRange[]): boolean {
  if (ages.length === 0 || before.length === 0) return false;
  return ages.every((range) => before.every((other) => neverBoth(range, other.range)));
}

/** The times of life that a clause names. Children named beside adults are meant as well as they. */
function toNames({ named }: ClauseAges): SpokenRange[] {
  const bands = named.filter(({ rough }) => rough === null).map(({ range }) => range);
  const young = named.filter(({ rough }) => rough === 'young').map(({ range }) => range);
  return bands.length > 0 && bands.every(isAdult) ? [...young, ...bands] : bands;
}

function isAdult({ minMonths }: SpokenRange): boolean {
  return minMonths !== null && minMonths >= 16 * 12;
}

/** Words too wide for an age are no sure answer where something is open. */
function toRough(named: readonly Named[], isOpen: () => boolean): SpokenRange[] {
  const ranges = distinct(named.map(({ range }) => range));
  if (ranges.length === 0 || !isOpen()) return ranges;
  return ranges.map((range) => ({ ...range, surely: { from: range.possibly.from, to: range.possibly.from } }));
}
