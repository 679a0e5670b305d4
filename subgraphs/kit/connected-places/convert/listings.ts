import type { Listing, RejectedRecord } from '../../listing.ts';
import { londonDate } from '../../time/london.ts';
import { WireOrganisation, WireService } from '../wire/service.ts';
import { WireServiceLocation, WireSpot } from '../wire/place.ts';
import { type Surroundings, toListing } from './listing.ts';
import { toPlaces } from './places.ts';
import { readRecord } from './record.ts';

/** Every record of the directory as sent. */
export interface Records {
  services: Iterable<unknown>;
  /** By id. */
  organisations: ReadonlyMap<string, unknown>;
  serviceLocations: Iterable<unknown>;
}

/** Listings of all services that can be read, and what cannot. A place of no such service is left out. */
export function toListings(
  records: Records,
  known: Pick<Surroundings, 'vocabulary' | 'website' | 'now' | 'ids'>,
): { listings: Listing[]; rejected: RejectedRecord[] } {
  const spots = Map.groupBy(records.serviceLocations, serviceOf);
  const organisations = new Map(
    [...records.organisations].map(([id, record]) => [id, readRecord(WireOrganisation, record)]),
  );
  const today = londonDate(known.now);
  const listings: Listing[] = [];
  const nobodys = (spots.get(null) ?? []).map((record) => readRecord(WireServiceLocation, record));
  const rejected = [...organisations.values(), ...nobodys].flatMap((read) => read.rejected);
  for (const record of records.services) {
    const service = readRecord(WireService, record);
    rejected.push(...service.rejected);
    if (!service.value) continue;
    const { rejected: unread, ...places } = toPlaces(spots.get(service.value.id) ?? [], {
      service: service.value.name,
      today,
      ids: known.ids,
    });
    rejected.push(...unread);
    const organisation = organisations.get(service.value.organisation_id ?? '')?.value ?? null;
    listings.push(toListing(service.value, record, { ...known, ...places, organisation }));
  }
  return { listings, rejected };
}

function serviceOf(record: unknown): string | null {
  return WireSpot.safeParse(record).data?.service_id ?? null;
}
