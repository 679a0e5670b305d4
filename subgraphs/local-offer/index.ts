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
import { createOpenReferralUkSource } from './open-referral-uk/source.ts';
import { createOutpostSource } from './outpost/source.ts';
import { LocalOfferEntry, Service } from './resolvers.ts';

/** A directory that publishes Open Referral UK, 3.0 or 1.x, or one that runs on Outpost. */
export interface OpenDirectoryConfig {
  kind: 'open-referral-uk' | 'outpost';
  /** The base address of its API, e.g. `https://directory.example.org/api/v1/`. */
  url: string;
  /** The pages of its records, with `{id}` for a record's id, e.g. `https://directory.example.org/entry/{id}`. */
  website?: string;
}

export type LocalOfferConfig = OpenDirectoryConfig;

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
  cache,
}: SourceOptions<LocalOfferConfig>): ReadDirectory<LocalOfferDetails> {
  const shared = { source: name, baseUrl: config.url, cache, observer, redirects: 'same-host' } as const;
  const naming = { sourceId: (id: string) => `${name}:${id}`, webPages: config.website ?? null };
  if (config.kind === 'outpost') {
    const upstream = createUpstream({ ...shared, manners: manners.outpost, deadlineMs: outpostDeadlineMs });
    return createOutpostSource({ upstream, clock, log: observer.log, ...naming });
  }
  const upstream = createUpstream({ ...shared, manners: manners.openReferralUk });
  return createOpenReferralUkSource({ upstream, clock, log: observer.log, ...naming });
}

/** Outpost's limit leaves half a minute between requests once the first sixty are spent: no page may give up sooner. */
const outpostDeadlineMs = 60_000;
