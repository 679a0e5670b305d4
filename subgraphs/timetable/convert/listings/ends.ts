import { shift } from '../../expand/later.ts';
import { type Later, type Series, isDay, toZoned } from '../../series.ts';

/** When the last date of a series is over; null when it goes on. */
export function endOf({ announced, whole, rules, extra, changes, later = [] }: Series): Temporal.Instant | null {
  const lastOfRules = rules.map(({ until }) => until);
  if (lastOfRules.includes(null)) return null;
  const ends = [
    ...(whole ? [toEnd(announced.start, announced.lasts)] : []),
    ...lastOfRules.flatMap((until) => (until === null ? [] : toEnd(until, announced.lasts))),
    ...later.flatMap((one) => lastOfRules.flatMap((until) => (until === null ? [] : endOfLater(until, one)))),
    ...extra.map(({ start, lasts }) => toEnd(start, lasts ?? announced.lasts)),
    ...changes.map(({ occasion }) => toEnd(occasion.start, occasion.lasts)),
  ];
  return ends.toSorted((one, other) => Temporal.Instant.compare(one, other)).at(-1) ?? null;
}

function endOfLater(until: string, later: Later): Temporal.Instant {
  return shift(toZoned(until), later).add(later.occasion.lasts).toInstant();
}

/** A last day is over when it is, however long what happens on it lasts. */
function toEnd(last: string, lasts: string): Temporal.Instant {
  const start = toZoned(last);
  const end = start.add(lasts);
  const midnight = start.add({ days: 1 });
  return (isDay(last) && Temporal.ZonedDateTime.compare(end, midnight) < 0 ? midnight : end).toInstant();
}
