import type { Listing } from '../../kit/listing.ts';
import { parseDateTime } from '../../kit/time/london.ts';
import type { DatedPart } from '../../../codegen/generated/nhs.ts';
import type { WireOrganisation } from '../wire/organisation.ts';

/** When each part of a profile was last edited, as it names them. Dates of many years ago are normal and stay. */
export function toLastUpdated({ LastUpdatedDates }: WireOrganisation): DatedPart[] {
  return Object.entries(LastUpdatedDates ?? {})
    .filter(([, date]) => date === null || typeof date === 'string')
    .map(([part, date]) => ({ part, date: typeof date === 'string' ? parseDateTime(date) : null }));
}

/** Which fields of a listing come out of which parts of a profile. */
const fieldsOfParts = new Map([
  ['OpeningTimes', ['schedules']],
  ['BankHolidayOpeningTimes', ['holidayHours']],
  ['TemporaryChangesOpeningTimes', ['holidayHours']],
  ['ContactDetails', ['phones', 'email', 'url']],
  ['Facilities', ['wheelchair', 'accessibleToilet', 'inductionLoop', 'stepFree']],
  ['Services', ['categories']],
]);

/** The same by field of the harvest contract; of two parts that one field comes from, the later edit counts. */
export function toFieldDates(parts: readonly DatedPart[]): Listing['fieldDates'] {
  const dated = parts.flatMap(({ part, date }) => (fieldsOfParts.get(part) ?? []).map((field) => ({ field, date })));
  return [...Map.groupBy(dated, ({ field }) => field)].flatMap(([field, group]) => {
    const at = newest(group);
    return at === null ? [] : [{ field, at }];
  });
}

/** The date of the whole profile, which the directory itself does not keep: its newest part. */
export function newest(parts: readonly { date: string | null }[]): string | null {
  const [first] = parts
    .flatMap(({ date }) => date ?? [])
    .toSorted((a, b) => Temporal.Instant.compare(Temporal.Instant.from(b), Temporal.Instant.from(a)));
  return first ?? null;
}
