import type { Clock } from '../../kit/clock.ts';
import { createIds } from '../../kit/connected-places/convert/id.ts';
import { toVocabulary } from '../../kit/connected-places/convert/vocabulary.ts';
import { createRecordsReader, toListingsOf } from '../../kit/connected-places/source/records.ts';
import type { ReadDirectory } from '../../kit/harvest/reading.ts';
import { toDateTime } from '../../kit/time/london.ts';
import type { Upstream } from '../../kit/upstream/upstream.ts';
import type { LocalOfferDetails } from '../entry.ts';
import { toDetails, withHubId } from './convert/entry.ts';
import { pagesNaming, toNamingPage } from './convert/naming-page.ts';
import { createPagesReader } from './source/pages.ts';

export interface ConnectedPlacesPagesOptions {
  source: string;
  upstream: Upstream;
  clock: Clock;
  /** Where the site's API begins. */
  url: string;
  /** The slug or id of the page that the Local Offer is below. */
  landingPage: string;
  /** The site for people, with a slash at its end; null when not known. */
  website: string | null;
}

/**
 * Reads a Local Offer that is a section of pages of a Connected Places site: its listings are the services that these
 * pages name, by their collections or by a link.
 *
 * The services come from the lists of all of them, and not from `POST /search/collections`: those are one request for
 * every hundred services and places, however many collections there are, bring the organisations along, and leave no
 * row in the platform's history of searches.
 */
export function createConnectedPlacesPagesSource({
  source,
  upstream,
  clock,
  url,
  landingPage,
  website,
}: ConnectedPlacesPagesOptions): ReadDirectory<LocalOfferDetails> {
  const ids = createIds(source);
  const readPages = createPagesReader(upstream, landingPage);
  const readRecords = createRecordsReader({ source, upstream, url });

  return async function readDirectory(previous) {
    const now = clock();
    const before = previous?.listings ?? [];
    const { rejected: unreadPages, problems, ...found } = await readPages(now);
    const pages = found.pages.map((page) => toNamingPage(page, website));
    const isNamed = (service: unknown) => pagesNaming(service, pages).length > 0;
    const records = await readRecords(now, { before, isWanted: isNamed });
    const services = [...records.services.values()].filter(isNamed);
    const { listings, rejected } = toListingsOf(services, records, { ids, website, now, before });
    const vocabulary = toVocabulary(records.terms);
    const entries = listings.map(({ id, raw }) => {
      const details = toDetails(raw, pagesNaming(raw, pages), vocabulary);
      // Without the names of its options a service's needs stay as they were.
      const sendNeeds = records.terms.eligibilities ? details.sendNeeds : (previous?.details[id]?.sendNeeds ?? []);
      return [id, { ...details, sendNeeds }] as const;
    });
    return {
      readAt: toDateTime(now),
      // A front page that fails today has told it before.
      editPage: records.editPage ?? previous?.editPage ?? null,
      listings: listings.map(withHubId),
      details: Object.fromEntries(entries),
      rejected: [...unreadPages, ...rejected],
      problems: [...problems, ...records.problems],
    };
  };
}
