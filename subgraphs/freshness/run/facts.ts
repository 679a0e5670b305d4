import { fold } from '../../kit/text/fold.ts';
import type { Postcodes } from '../../kit/place/postcodes.ts';
import type { Facts, Report } from '../checks/check.ts';
import type { CheckedListing, CheckedSource } from '../listing.ts';
import type { LinkRecord } from '../links/record.ts';

export interface FactsOptions {
  now: Temporal.Instant;
  dueAfterDays: number;
  staleAfterDays: number;
  listings: readonly CheckedListing[];
  sources: readonly Pick<CheckedSource, 'id' | 'name'>[];
  links: ReadonlyMap<string, LinkRecord>;
  mail: ReadonlyMap<string, boolean | null>;
  postcodes: Postcodes;
  reports: ReadonlyMap<string, readonly Report[]>;
}

/** What the checks may look up. */
export function createFacts(options: FactsOptions): Facts {
  const { now, dueAfterDays, staleAfterDays, listings, sources, links, mail, postcodes, reports } = options;
  const byName = Map.groupBy(listings, toNameKey);
  const sourceNames = new Map(sources.map(({ id, name }) => [id, name]));
  const byService = Map.groupBy(listings, ({ serviceId }) => serviceId);
  return {
    now,
    dueAfterDays,
    staleAfterDays,
    postcodes,
    link: (url) => links.get(url) ?? null,
    takesMail: (domain) => mail.get(domain) ?? null,
    nameSource: (id) => sourceNames.get(id) ?? id,
    listingsOf: (service) => byService.get(service) ?? [],
    namesakesOf: (listing) => byName.get(toNameKey(listing)) ?? [],
    reportsOf: (service) => reports.get(service) ?? [],
  };
}

/** Words that one record has and its twin leaves out: they say what sort of thing it is, not which. */
const generic =
  /\b(?:the|a|an|and|of|for|in|at|groups?|clubs?|services?|sessions?|toddlers?|babies|baby|playgroups?|drop|classes|class)\b/g;

function toNameKey({ source, name }: CheckedListing): string {
  const folded = fold(name);
  const words = folded.replaceAll(generic, ' ').split(' ').filter(Boolean);
  return `${source} ${words.length === 0 ? folded : [...new Set(words)].toSorted().join(' ')}`;
}
