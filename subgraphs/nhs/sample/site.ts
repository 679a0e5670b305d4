import type { SampleRecord } from '../../kit/sample/account.ts';
import type { NhsFacts, SampleOrganisation, SampleVenue, SampleWorld } from '../../kit/sample/world.ts';

/** One NHS site of the invented borough: its record, with the parts of the world that it names. */
export interface Site {
  record: SampleRecord;
  facts: NhsFacts;
  organisation: SampleOrganisation | null;
  /** The finders know one address a site. */
  venue: SampleVenue | null;
  /** The directory's own id of the profile. */
  searchKey: string;
  /** Counts the sites, so that quirks of the wire fall on some of them and always on the same. */
  nth: number;
}

export function toSites(world: SampleWorld, records: readonly SampleRecord[]): Site[] {
  return records.flatMap((record, nth) => {
    const facts = record.service.listedBy.nhs;
    if (!facts) return [];
    const organisation = world.organisations.find(({ key }) => key === record.organisation) ?? null;
    const venue = world.venues.find(({ key }) => key === record.venues[0]) ?? null;
    return [{ record, facts, organisation, venue, searchKey: `X${900_001 + nth}`, nth }];
  });
}
