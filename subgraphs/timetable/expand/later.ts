import { type Later, type Series, isDay, toKey, toZoned } from '../series.ts';

/** What holds of a date that was announced under this key: the latest that begins on or before it, if any does. */
export function laterAt({ later = [] }: Pick<Series, 'later'>, key: string): Later | undefined {
  return later.findLast(({ from }) => toKey(from) <= key);
}

/**
 * How far, in milliseconds, the dates of a series may lie from what was announced for them, by what holds of later ones:
 * so much wider a window has to be looked through.
 */
export function widestShift({ later = [] }: Pick<Series, 'later'>): number {
  const shifts = later.map(({ from, occasion }) =>
    Math.abs(toZoned(occasion.start).epochMilliseconds - toZoned(from).epochMilliseconds),
  );
  return Math.max(0, ...shifts);
}

/** As far on, on the wall clock, as its first date is from what was announced for that. */
export function shift(start: Temporal.ZonedDateTime, { from, occasion }: Later): Temporal.ZonedDateTime {
  const zone = start.timeZoneId;
  const announced = toZoned(from).withTimeZone(zone).toPlainDateTime();
  const to = toZoned(occasion.start)
    .withTimeZone(isDay(occasion.start) ? 'Europe/London' : zone)
    .toPlainDateTime();
  return start
    .toPlainDateTime()
    .add(announced.until(to, { largestUnit: 'days' }))
    .toZonedDateTime(zone);
}
