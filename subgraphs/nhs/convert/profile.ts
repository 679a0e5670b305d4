import type { Listing } from '../../kit/listing.ts';
import { toInstant, toDateTime } from '../../kit/time/london.ts';
import type { NhsOrganisation } from '../../../codegen/generated/nhs.ts';
import type { WireOrganisation } from '../wire/organisation.ts';
import { toLastUpdated } from './dates.ts';
import { toFacilities } from './facilities.ts';
import { toName, toServiceNames } from './names.ts';
import type { OpenState } from './open.ts';
import { toHolidayHours, toSchedules } from './opening-times.ts';
import { toAcceptingPatients } from './patients.ts';
import { toTypeName } from './types.ts';

/** A profile as `Service.nhs` answers it, with what the Organisation Data Service says of the organisation. */
export function toProfile(row: WireOrganisation, { open }: OpenState): NhsOrganisation {
  return {
    odsCode: row.ODSCode,
    name: toName(row),
    type: toTypeName(row),
    openingTimes: toSchedules(row.OpeningTimes),
    exceptions: toHolidayHours(row.OpeningTimes),
    acceptingPatients: toAcceptingPatients(row.AcceptingPatients),
    facilities: toFacilities(row.Facilities),
    services: toServiceNames(row),
    lastUpdated: toLastUpdated(row),
    open,
  };
}

/**
 * Since when a listing no longer holds: the end of the last day of its organisation. While the finders still show it,
 * it stays as they say; a listing that has also gone from them is withdrawn.
 */
export function toEnd({ closedOn }: OpenState): Pick<Listing, 'endsAt'> {
  return { endsAt: closedOn === null ? null : toDateTime(toInstant(closedOn, '23:59')) };
}

/**
 * The record as sent, less its score, which is the search's and not the record's, and less the free key-value pairs of
 * its parts, which may name people.
 */
export function toRaw(record: unknown): unknown {
  if (Array.isArray(record)) return record.map(toRaw);
  if (typeof record !== 'object' || record === null) return record;
  const kept = Object.entries(record).filter(([key]) => key !== '@search.score' && key !== 'KeyValueData');
  return Object.fromEntries(kept.map(([key, value]) => [key, toRaw(value)]));
}
