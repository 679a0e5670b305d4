import type { Postcodes } from '../../kit/place/postcodes.ts';
import type { Facts, Report } from '../checks/check.ts';
import type { CheckedListing } from '../listing.ts';
import type { LinkRecord } from '../links/record.ts';

export interface FactsOptions {
  now: Temporal.Instant;
  dueAfterDays: number;
  staleAfterDays: number;
  listings: readonly CheckedListing[];
  links: ReadonlyMap<string, LinkRecord>;
  mail: ReadonlyMap<string, boolean | null>;
  postcodes: Postcodes;
  reports: ReadonlyMap<string, readonly Report[]>;
}

/** What the checks may look up. */
export function createFacts(options: FactsOptions): Facts {
  const { now, dueAfterDays, staleAfterDays, listings, links, mail, postcodes, reports } = options;
  const byService = Map.groupBy(listings, ({ serviceId }) => serviceId);
  return {
    now,
    dueAfterDays,
    staleAfterDays,
    postcodes,
    link: (url) => links.get(url) ?? null,
    takesMail: (domain) => mail.get(domain) ?? null,
    listingsOf: (service) => byService.get(service) ?? [],
    reportsOf: (service) => reports.get(service) ?? [],
  };
}
