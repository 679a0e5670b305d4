import type { HarvestedSessions } from '../../codegen/generated/harvest.ts';
import type { Reading } from '../kit/harvest/reading.ts';
import { london } from '../kit/time/london.ts';
import { knownDays } from '../kit/time/session-window.ts';
import { listingIdOf } from './convert/listings/listing.ts';
import { type Occurrence, expandSeries } from './expand/expand.ts';
import type { IsHoliday } from './expand/terms.ts';
import type { Series, TimetableDetails } from './series.ts';
import { stampOf, toSessionId } from './session.ts';

/** With a week more than the directory answers for, a timetable that cannot be read for some days leaves no gap at the end. */
const daysAhead = knownDays.ahead + 8;

/**
 * The sessions of a reading about this day in London, for the directory to search in: whole days, so that they change
 * once a day and whenever a feed does. None of a listing that may be a refuge.
 */
export function toComingSessions(
  { details }: Pick<Reading<TimetableDetails>, 'details'>,
  now: Temporal.Instant,
  isHoliday: IsHoliday,
): HarvestedSessions[] {
  const today = now.toZonedDateTimeISO(london).startOfDay();
  const window = {
    from: today.subtract({ days: knownDays.back }).toInstant(),
    to: today.add({ days: daysAhead }).toInstant(),
  };
  return Object.values(details)
    .flatMap(({ series }) => series.filter(({ confidential }) => confidential !== true))
    .flatMap((series) => {
      const dates = Map.groupBy(expandSeries(series, window, isHoliday), ({ occasion }) => occasion);
      return [...dates.values()].map((alike) => toHarvested(series, alike));
    });
}

function toHarvested(series: Series, dates: readonly Occurrence[]): HarvestedSessions {
  const { title, online, place, free, ages, termTimeOnly } = dates[0]?.occasion ?? series.announced;
  return {
    listingId: listingIdOf(series),
    title,
    online,
    hub: series.hub,
    placeId: place?.id ?? null,
    free,
    ages,
    termTimeOnly,
    dates: dates.map(({ key, startsAt, endsAt, status }) => ({
      id: toSessionId(series, key),
      start: toUtc(startsAt),
      end: toUtc(endsAt),
      status,
      ...stampOf(series, key),
    })),
  };
}

/** A zone makes a moment twenty times as slow to write; the directory writes those that it shows in London's. */
function toUtc(at: number): string {
  return new Date(at).toISOString();
}
