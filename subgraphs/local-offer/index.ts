import { buildSchema } from '../kit/build-schema.ts';
import { createHarvestField } from '../kit/harvest/field.ts';
import { createReadingKeeper } from '../kit/harvest/keeper.ts';
import type { ReadDirectory } from '../kit/harvest/reading.ts';
import type { SourceOptions } from '../kit/source-options.ts';
import type { Subgraph } from '../kit/subgraph.ts';
import { createUpstream } from '../kit/upstream/create-upstream.ts';
import { manners } from '../kit/upstream/manners.ts';
import { type LocalOfferContext, createContext } from './context.ts';
import type { LocalOfferDetails } from './entry.ts';
import { createConnectedPlacesPagesSource } from './connected-places-pages/source.ts';
import { createOpenReferralUkSource } from './open-referral-uk/source.ts';
import { createOutpostSource } from './outpost/source.ts';
import { LocalOfferEntry, Service } from './resolvers.ts';

/** A directory that publishes Open Referral UK, 3.0 or 1.x, or one that runs on Outpost. */
interface OpenDirectoryConfig {
  kind: 'open-referral-uk' | 'outpost';
  /** The base address of its API, e.g. `https://directory.example.org/api/v1/`. */
  url: string;
  /** The pages of its records, with `{id}` for a record's id, e.g. `https://directory.example.org/entry/{id}`. */
  website?: string;
}

/** A section of pages of a site that runs on Connected Places, such as Sutton's own. */
interface ConnectedPlacesPagesConfig {
  kind: 'connected-places-pages';
  /** Where its API begins, with `core/v1/`. */
  url: string;
  /** The slug of the page that the Local Offer is below, e.g. `send-local-offer`. */
  landingPage: string;
  /** Its site for people; links to pages and services are left out without it. */
  website?: string;
}

export type LocalOfferConfig = OpenDirectoryConfig | ConnectedPlacesPagesConfig;

const name = 'local-offer';

/** The SEND Local Offer. */
export function createLocalOffer(options: SourceOptions<LocalOfferConfig>): Subgraph<LocalOfferContext> {
  const { clock, readings } = options;
  const keeper = createReadingKeeper({ source: name, read: createRead(options), store: readings, clock });
  return {
    name,
    schema: buildSchema(name, { Query: { harvest: createHarvestField(keeper) }, Service, LocalOfferEntry }),
    createContext: () => createContext((id) => keeper.details(id)),
    start: () => keeper.start(),
    stop: () => Promise.resolve(),
  };
}

function createRead({
  config,
  clock,
  observer,
  contact,
  hosts,
  cache,
}: SourceOptions<LocalOfferConfig>): ReadDirectory<LocalOfferDetails> {
  const shared = { source: name, baseUrl: config.url, contact, hosts, cache, observer };
  if (config.kind === 'connected-places-pages') {
    const upstream = createUpstream({ ...shared, manners: manners.connectedPlaces, deadlineMs: patientDeadlineMs });
    const { landingPage, url } = config;
    const website = config.website === undefined ? null : config.website.replace(/\/?$/, '/');
    return createConnectedPlacesPagesSource({ source: name, upstream, clock, url, landingPage, website });
  }
  const open = { ...shared, redirects: 'same-host' } as const;
  const log = observer.log.child({ source: name });
  const naming = { sourceId: (id: string) => `${name}:${id}`, webPages: config.website ?? null };
  if (config.kind === 'outpost') {
    const upstream = createUpstream({ ...open, manners: manners.outpost, deadlineMs: patientDeadlineMs });
    return createOutpostSource({ upstream, clock, log, ...naming });
  }
  const upstream = createUpstream({ ...open, manners: manners.openReferralUk });
  return createOpenReferralUkSource({ upstream, clock, log, ...naming });
}

/**
 * For directories that take more requests than a burst has: once it is spent, Outpost's limit leaves half a minute between
 * two of them, and six that wait together for Connected Places a quarter. None may give up before its turn.
 */
const patientDeadlineMs = 60_000;
