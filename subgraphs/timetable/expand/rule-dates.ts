import { RRuleTemporal } from 'rrule-temporal';
import { type Rule, isDay, toZoned } from '../series.ts';

/**
 * The dates that one rule gives between two moments, both included, counted on the wall clock of the first date's
 * zone: a group at ten stays at ten when the clocks change.
 */
export function ruleDates(
  { rrule, until }: Rule,
  first: Temporal.ZonedDateTime,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime[] {
  const last = until === null ? {} : { until: toLast(until, first.timeZoneId) };
  return new RRuleTemporal({ rruleString: rrule, dtstart: first, temporal: Temporal, ...last }).between(from, to, true);
}

/**
 * The last date of a rule that ends after so many. The first date counts as one of them even where the rule by itself
 * would not give it (RFC 5545 section 3.3.10). Throws RangeError where the dates are too far apart to be counted out.
 */
export function countedLast(rrule: string, first: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  try {
    const dates = new RRuleTemporal({ rruleString: rrule, dtstart: first, temporal: Temporal, includeDtstart: true });
    return dates.all().at(-1) ?? first;
  } catch (cause) {
    throw new RangeError('The rule cannot be followed.', { cause });
  }
}

/** The first date that a rule gives from a day on; null when it gives none within a year. */
export function firstRuleDate(rrule: string, from: string): string | null {
  const start = toZoned(from);
  return (
    ruleDates({ rrule, until: null }, start, start, start.add({ years: 1 }))[0]
      ?.toPlainDate()
      .toString() ?? null
  );
}

/** A last day holds to its end, on the clock that the rule runs on. */
function toLast(until: string, zone: string): Temporal.ZonedDateTime {
  if (!isDay(until)) return toZoned(until);
  return Temporal.PlainDate.from(until).toZonedDateTime({ timeZone: zone, plainTime: '23:59:59' });
}
