import { type Bounds, type SpokenRange, earliest, exactly, toSpokenRange } from '../../kit/ages/edge.ts';
import { type ClauseAges, readClauseAges } from './clause-ages.ts';
import type { Clause } from './clauses.ts';
import { type SaidRange, combineRanges, endAt, keepWithin, neverBoth } from './combine-ages.ts';
import { type Named, isVague } from './named-times.ts';

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
  const isPaid = clauses.some(({ words }) => words.includes('£'));
  const read: ClauseAges[] = [];
  const ages: SaidRange[] = [];
  const further: Clause[] = [];
  for (const clause of clauses) {
    const clauseAges = readClauseAges(clause, { hasAge: ages.length > 0, isPaid });
    read.push(clauseAges);
    if (isFurther([...clauseAges.ages.map(({ range }) => range), ...clauseAges.open], ages)) further.push(clause);
    ages.push(...clauseAges.ages);
    const last = ages.at(-1);
    if (clauseAges.sendTo !== null && last) {
      ages[ages.length - 1] = { ...last, range: { ...last.range, maxMonthsWithSend: clauseAges.sendTo } };
    }
  }
  const named = read.flatMap((one) => one.named);
  const open = read.flatMap((one) => one.open);
  const disputed = read.flatMap((one) => one.disputed);
  const carerAges = read.flatMap((one) => one.carerAges);
  const limits = read.flatMap((one) => one.limits);
  const listed = named
    .filter(({ isListed, rough }) => isListed && rough === null)
    .map(({ range }) => ({ range, isByItself: true }));
  const { ages: numbers, besides } = combineRanges(distinctBy([...ages, ...listed], ({ range }) => range));
  // A number that is not understood may be where an age ends, in whichever sentence it stands.
  const ends = read.flatMap(({ loose }) => loose).map(({ from }) => from.at + 12);
  const bands = named.filter(({ rough }) => rough === null).map(({ range }) => range);
  const young = named.filter(({ rough }) => rough === 'young').map(({ range }) => range);
  // Children named beside adults are meant as well as they.
  const names = distinct(bands.length > 0 && bands.every(isAdult) ? [...young, ...bands] : bands);
  // "11 to adult": a time of life beside a number that is not understood is no sure answer to anybody.
  const isUnread = numbers.length === 0 && ends.length > 0;
  const isOpen = () => disputed.length + open.length > 0 || clauses.some(({ words }) => isVague(words));
  return {
    ages: applyLimits(
      numbers.length > 0 ? numbers.map((range) => endAt(range, ends)) : isUnread ? names.map(toUncertain) : names,
      limits,
    ),
    besides: [
      ...besides,
      ...(isUnread ? [everyone] : []),
      ...(numbers.length > 0 ? toFurther(read, numbers) : []),
      ...read.flatMap((one) => one.withAdults).flatMap((bounds) => toYounger(bounds, numbers)),
      ...read.flatMap((one) => one.hedged).map((bounds) => toSpokenRange(widen(bounds), null)),
      ...open.map((range) => keepWithin(range, numbers)),
    ],
    disputed: disputed.map((range) => keepWithin(range, numbers)),
    rough: numbers.length + names.length + carerAges.length > 0 ? [] : toRough(named, isOpen),
    carerAges: distinct(carerAges),
    unsure: read.flatMap((one) => one.unsure),
    further,
  };
}

/**
 * Times of life that may be meant as well as the ages in numbers: none of those ages is in them, or they stand in a later
 * clause of their own, "School-aged children need a referral". One in an earlier clause is a heading: "Toddlers. 18 months to 3".
 */
function toFurther(read: readonly ClauseAges[], numbers: readonly SpokenRange[]): SpokenRange[] {
  const first = read.findIndex(({ ages }) => ages.length > 0);
  return read.flatMap(({ named, isOfNumbers }, index) =>
    named
      .filter(({ rough }) => rough === null)
      .filter(
        ({ range, isSubject }) =>
          (!isOfNumbers && (isSubject || index > first)) || numbers.every((other) => areApart(other, range)),
      )
      .map(({ range }) => range),
  );
}

/** Whether there are ages before these, and none of them is among these for certain. */
function isFurther(ages: readonly SpokenRange[], before: readonly SaidRange[]): boolean {
  if (ages.length === 0 || before.length === 0) return false;
  return ages.every((range) => before.every((other) => neverBoth(range, other.range)));
}

/** "8+, under 8s with an adult": those who are younger than the ages that are stated may come after all. */
function toYounger(bounds: Bounds, numbers: readonly SpokenRange[]): SpokenRange[] {
  const range = toSpokenRange(bounds, null);
  const isYounger = numbers.length > 0 && numbers.every(({ minMonths }) => reaches(minMonths, bounds));
  return isYounger ? [range] : [];
}

function reaches(minMonths: number | null, { from, to }: Bounds): boolean {
  return minMonths !== null && (to === null ? from !== null && from.at < minMonths : to.at <= minMonths);
}

/** Those who are so much younger or older than whom it is mainly for are left in doubt. */
const hedgeMonths = { born: 36, unborn: 3 } as const;

function widen({ from, to }: Bounds): Bounds {
  const isUnborn = from !== null && from.at < 0;
  const months = isUnborn ? hedgeMonths.unborn : hedgeMonths.born;
  return {
    from: from && exactly(Math.max(isUnborn ? earliest : 0, from.at - months)),
    to: to && exactly(to.at + months),
  };
}

function applyLimits(ranges: SpokenRange[], limits: readonly Bounds[]): SpokenRange[] {
  const all = ranges.length > 0 || limits.length === 0 ? ranges : [toSpokenRange({ from: null, to: null }, null)];
  return limits.reduce(
    (kept, limit) => kept.flatMap((range) => ((range.minMonths ?? 0) < 0 ? range : cut(range, limit))),
    all,
  );
}

function cut(range: SpokenRange, { from, to }: Bounds): SpokenRange[] {
  const limit = toSpokenRange({ from, to }, null);
  const minMonths = from ? Math.max(range.minMonths ?? from.at, from.at) : range.minMonths;
  const maxMonths = to ? Math.min(range.maxMonths ?? to.at, to.at) : range.maxMonths;
  if (minMonths !== null && maxMonths !== null && minMonths >= maxMonths) return [];
  return [
    {
      ...range,
      minMonths,
      maxMonths,
      surely: { from: Math.max(range.surely.from, limit.surely.from), to: Math.min(range.surely.to, limit.surely.to) },
      possibly: {
        from: Math.max(range.possibly.from, limit.possibly.from),
        to: Math.min(range.possibly.to, limit.possibly.to),
      },
    },
  ];
}

/** Words too wide for an age are no sure answer where something is open. */
function toRough(named: readonly Named[], isOpen: () => boolean): SpokenRange[] {
  const ranges = distinct(named.map(({ range }) => range));
  if (ranges.length === 0 || !isOpen()) return ranges;
  return ranges.map((range) => ({ ...range, surely: { from: range.possibly.from, to: range.possibly.from } }));
}

/** Whoever is within may be meant. */
export function toUncertain(range: SpokenRange): SpokenRange {
  const { to } = range.possibly;
  return { ...range, surely: { from: to, to } };
}

const everyone = toSpokenRange({ from: null, to: null }, null);

function areApart(one: SpokenRange, other: SpokenRange): boolean {
  return one.possibly.to <= other.possibly.from || other.possibly.to <= one.possibly.from;
}

function isAdult({ minMonths }: SpokenRange): boolean {
  return minMonths !== null && minMonths >= 16 * 12;
}

/** Each range once, whatever words it comes from. */
function distinct(ranges: readonly SpokenRange[]): SpokenRange[] {
  return distinctBy(ranges, (range) => range);
}

function distinctBy<Item>(items: readonly Item[], toRange: (item: Item) => SpokenRange): Item[] {
  return [...new Map(items.toReversed().map((item) => [toKey(toRange(item)), item])).values()].toReversed();
}

function toKey({ minMonths, maxMonths, maxMonthsWithSend }: SpokenRange): string {
  return `${minMonths} ${maxMonths} ${maxMonthsWithSend}`;
}
