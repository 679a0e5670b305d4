import { londonDate, toInstant } from '../../kit/time/london.ts';
import type { Site } from './site.ts';

/**
 * When each part of a profile was last edited. The newest is the day on which the site's people last confirmed it; the
 * other parts are older, some by many years, as they are in the true directory. Edits are made at midnight, so that
 * nothing changes between two readings of one day.
 */
export function toLastUpdatedDates({ record, facts, nth }: Site, now: Temporal.Instant): Record<string, unknown> {
  const today = toInstant(londonDate(now), '00:00');
  const ago = (days: number) => toStamp(today.subtract({ hours: 24 * (record.confirmedDaysAgo + days) }), nth);
  const hasHours = record.hours.length > 0;
  return {
    OpeningTimes: hasHours ? ago(0) : null,
    BankHolidayOpeningTimes: hasHours ? ago(200) : null,
    TemporaryChangesOpeningTimes: null,
    DentistsAcceptingPatients: facts.type === 'DEN' ? ago(30) : null,
    Facilities: ago((nth % 7) * 500),
    HospitalDepartment: facts.type === 'HOS' ? ago(900) : null,
    Services: nth % 4 === 0 ? null : ago((nth % 5) * 700),
    ContactDetails: ago(hasHours ? (nth % 3) * 120 : 0),
    AcceptingPatients: facts.type === 'GPB' ? ago(60) : null,
    ServiceOpeningTimes: null,
    KeyValueData: [],
  };
}

/** With and without fractions of a second, as sent. */
function toStamp(instant: Temporal.Instant, nth: number): string {
  return instant.toString({ smallestUnit: 'second' }).replace('Z', nth % 2 === 0 ? 'Z' : '.5Z');
}
