import { type Later, type Occasion, type Series, isDay, toKey, toZoned } from '../series.ts';

/** A date of a series: as it was announced, and with what later came to hold of it and of all after it. */
export interface StandingDate {
  start: Temporal.ZonedDateTime;
  /** ISO 8601. */
  lasts: string;
  occasion: Occasion;
}

/** What holds of a date that was announced for `start`, whose key is given: the latest that begins on or before it. */
export function standingAt(
  { announced, later = [] }: Pick<Series, 'announced' | 'later'>,
  { key, start, lasts }: { key: string; start: Temporal.ZonedDateTime; lasts: string },
): StandingDate {
  const holding = later.findLast(({ from }) => toKey(from) <= key);
  if (!holding) return { start, lasts, occasion: announced };
  return { start: shift(start, holding), lasts: holding.occasion.lasts, occasion: holding.occasion };
}

/**
 * How far the dates of a series may lie from what was announced for them, by what holds of later ones: so much wider a
 * window has to be looked through.
 */
export function widestShift({ later = [] }: Pick<Series, 'later'>): Temporal.Duration {
  const days = later.map(({ from, occasion }) => Math.abs(toZoned(occasion.start).since(toZoned(from)).total('hours')));
  return Temporal.Duration.from({ hours: Math.ceil(Math.max(0, ...days)) });
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
