import type { Clock } from '../../kit/clock.ts';
import type { SampleSeries } from '../../kit/sample/world.ts';
import { london } from '../../kit/time/london.ts';

type Exception = NonNullable<SampleSeries['exceptions']>[number];

/** The dates of one series of the sample, counted from today. */
export interface SampleDates {
  /** The first of the past eight weeks. */
  first: Temporal.PlainDate;
  exceptions: readonly { date: Temporal.PlainDate; what: Exception['what'] }[];
}

const weeksBack = 8;

/** Found by looking at one day after the other, so that nothing here depends on how the timetable is read. */
export function sampleDates(series: SampleSeries, clock: Clock): SampleDates {
  const today = clock().toZonedDateTimeISO(london).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const from = (weeks: number) => firstFrom(series, monday, monday.add({ weeks }));
  return {
    first: from(-weeksBack),
    exceptions: (series.exceptions ?? []).map(({ weeksAhead, what }) => ({ date: from(weeksAhead), what })),
  };
}

function firstFrom(series: SampleSeries, monday: Temporal.PlainDate, day: Temporal.PlainDate): Temporal.PlainDate {
  return happensOn(series, monday, day) ? day : firstFrom(series, monday, day.add({ days: 1 }));
}

function happensOn({ day, every }: SampleSeries, monday: Temporal.PlainDate, date: Temporal.PlainDate): boolean {
  if (date.dayOfWeek !== day) return false;
  if (every === undefined) return true;
  if (every === 'fortnightly') return Math.floor(monday.until(date, { largestUnit: 'days' }).days / 7) % 2 === 0;
  return every.nth === 5 ? date.day + 7 > date.daysInMonth : Math.ceil(date.day / 7) === every.nth;
}
