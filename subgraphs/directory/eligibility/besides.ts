import { type Bounds, type SpokenRange, earliest, exactly, toSpokenRange } from '../../kit/ages/edge.ts';
import type { ClauseAges } from './clause-ages.ts';
import { keepWithin } from './open-ends.ts';
import { areApart } from './ranges.ts';

/** Who may be meant as well as the ages in numbers, which are none where the text gives none. */
export function readBesides(read: readonly ClauseAges[], numbers: readonly SpokenRange[]): SpokenRange[] {
  return [
    ...(numbers.length > 0 ? toFurther(read, numbers) : []),
    ...read.flatMap(({ withAdults }) => withAdults).flatMap((bounds) => toYounger(bounds, numbers)),
    ...read.flatMap(({ hedged }) => hedged).map((bounds) => toSpokenRange(widen(bounds), null)),
    ...read.flatMap(({ open }) => open).map((range) => keepWithin(range, numbers)),
  ];
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
      .filter(({ range }) => (!isOfNumbers && index > first) || numbers.every((other) => areApart(other, range)))
      .map(({ range }) => range),
  );
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
