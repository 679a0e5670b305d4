import type { Listing, RejectedRecord } from '../../listing.ts';
import type { Ids } from '../convert/id.ts';
import { toListings } from '../convert/listings.ts';
import { type WireTerms, toVocabulary } from '../convert/vocabulary.ts';
import { type AdminSite, readAdminSite, toEditPage } from './admin-site.ts';
import { type Core, readCore, refreshCore } from './core.ts';
import type { Directory, RecordsById } from './list.ts';
import { organisationsOf } from './organisations.ts';
import { createOrProblem, withPartsBefore } from './parts.ts';
import { readPlaces } from './places.ts';
import { readTerms } from './terms.ts';

/** A directory as sent, at one moment. */
export interface DirectoryRecords {
  /** The active ones. */
  services: RecordsById;
  organisations: RecordsById;
  /** Where and when services are offered, at least the wanted ones; null when that could not be read. */
  places: RecordsById | null;
  terms: WireTerms;
  /** Where its keepers mend a service, with `{id}` for its id; null when that is not known. */
  editPage: string | null;
  /** What could not be read, in plain words. */
  problems: string[];
}

export interface RecordsRequest {
  /** The listings of the last reading. */
  before?: readonly Listing[];
  /** Whose places are needed, of the services as sent: everybody's when absent. */
  isWanted?: (service: unknown) => boolean;
}

/** Services are read from the first to the last, and the terms again, so often; in between, only what changed. */
const wholeEvery = Temporal.Duration.from({ hours: 24 });

/**
 * Reads a Connected Places directory. What it remembers between readings only saves requests: after a restart the
 * first reading is a whole one. Places and hours are read each time, because editing them moves no service's date.
 */
export function createRecordsReader(
  directory: Directory,
): (now: Temporal.Instant, request?: RecordsRequest) => Promise<DirectoryRecords> {
  let memory: { core: Core; terms: WireTerms; adminSite: AdminSite | null } | null = null;

  return async function readRecords(now, { before = [], isWanted = () => true } = {}) {
    const problems: string[] = [];
    const orProblem = createOrProblem(problems);
    const known = memory && isRecent(memory.core.wholeAt, now) ? memory : null;
    const core = known ? await refreshCore(directory, known.core, orProblem) : await readCore(directory, now);
    const services = core.services.size;
    const wanted = [...core.services].flatMap(([id, record]) => (isWanted(record) ? [id] : []));
    const [places, terms, adminSite] = await Promise.all([
      orProblem('Places and opening hours', readPlaces(directory, wanted, { services, before })),
      readTerms(directory, known?.terms ?? null, orProblem),
      known?.adminSite ?? readAdminSite(directory.upstream, directory.url),
    ]);
    memory = { core, terms, adminSite };
    return {
      services: core.services,
      organisations: core.organisations,
      places,
      terms,
      editPage: toEditPage(adminSite),
      problems,
    };
  };
}

/** What makes listings of records, beside the records. */
export interface ListingOptions {
  ids: Ids;
  /** The directory's site for people, with a slash at its end; null when not known. */
  website: string | null;
  now: Temporal.Instant;
  /** The listings of the last reading, for the parts that could not be read this time. */
  before: readonly Listing[];
}

/** Some of the directory's services as listings, and what of them cannot be read. */
export function toListingsOf(
  services: readonly unknown[],
  { organisations, places, terms }: DirectoryRecords,
  { before, ...around }: ListingOptions,
): { listings: Listing[]; rejected: RejectedRecord[] } {
  const { listings, rejected } = toListings(
    {
      services,
      organisations: new Map([...organisationsOf(services), ...organisations]),
      serviceLocations: places?.values() ?? [],
    },
    { ...around, vocabulary: toVocabulary(terms) },
  );
  const { eligibilities, ...classification } = terms;
  const unread = {
    places: places === null,
    eligibilities: eligibilities === null,
    categories: Object.values(classification).includes(null),
  };
  return { listings: withPartsBefore(listings, before, unread), rejected };
}

/** A clock that was set back makes no reading recent. */
function isRecent(then: Temporal.Instant, now: Temporal.Instant): boolean {
  const age = Temporal.Instant.compare(now, then);
  return age >= 0 && Temporal.Instant.compare(now, then.add(wholeEvery)) < 0;
}
