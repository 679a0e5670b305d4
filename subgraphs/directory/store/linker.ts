import type { Kysely } from 'kysely';
import { type ReadPhone, createPhoneReader } from '../../kit/phone-reader.ts';
import type { PairDecision, PairExplanation, ReadOptions, ServiceDecisions } from '../identity/pairs.ts';
import { createServiceDecider } from '../identity/decide/service-decider.ts';
import { type LinkWeights, areOutgrown } from '../identity/weigh/weights.ts';
import type { KeptListing } from './listings.ts';
import type { DirectoryTables } from './tables.ts';

/** Decides which listings are one service, with the weights that all gateways share. */
export interface Linker {
  decide(kept: readonly LinkedListing[], decisions: readonly PairDecision[]): Promise<ServiceDecisions>;
  /** Why two of the listings, by their ids, are or are not one service. */
  explain(
    pair: readonly [string, string],
    kept: readonly LinkedListing[],
    decisions: readonly PairDecision[],
  ): Promise<LinkedExplanation>;
}

/** A listing, and a digest of all of it but what the clock makes of it. */
export type LinkedListing = Pick<KeptListing, 'listing' | 'digest'>;

export interface LinkedExplanation extends PairExplanation {
  /** From how many listings the weights were learned that all gateways share. */
  learnedFrom: number;
  /** Whether no gateway had left any, or too old ones, so that they were learned for this answer and kept. */
  learnedNow: boolean;
}

/**
 * Remembers what it has compared, so that a refresh costs what has changed, and works in turns, so that questions are
 * answered meanwhile. Weights are learned once, kept in shared state, and learned anew when they are outgrown or made
 * for other directories.
 */
export function createLinker(
  db: Kysely<DirectoryTables>,
  sources: readonly string[],
  readPhone: ReadPhone = createPhoneReader(),
): Linker {
  const decider = createServiceDecider(readPhone);
  const name = sources.join(' ');
  let last: { body: string; weights: LinkWeights } | null = null;

  async function loadWeights(listings: readonly LinkedListing['listing'][], options: ReadOptions): Promise<Weights> {
    const row = await db.selectFrom('link_weights').select('body').where('sources', '=', name).executeTakeFirst();
    if (row && row.body !== last?.body) last = { body: row.body, weights: parseWeights(row.body) };
    if (last && row && !areOutgrown(last.weights, listings.length)) return { weights: last.weights, learnedNow: false };
    const weights = await decider.learnInTurns(listings, options);
    last = { body: JSON.stringify(weights), weights };
    await db
      .insertInto('link_weights')
      .values({ sources: name, body: last.body })
      .onConflict((conflict) => conflict.column('sources').doUpdateSet((row) => ({ body: row.ref('excluded.body') })))
      .execute();
    return { weights, learnedNow: true };
  }

  async function prepare(kept: readonly LinkedListing[]) {
    const listings = kept.map(({ listing }) => listing);
    const digests = new Map(kept.map(({ listing, digest }) => [listing, digest]));
    const options: ReadOptions = { sources, digestOf: (listing) => digests.get(listing) };
    return { listings, options, ...(await loadWeights(listings, options)) };
  }

  return {
    async decide(kept, decisions) {
      // Before the first reading there is nothing to learn from.
      if (kept.length === 0) return { clusters: [], queue: [] };
      const { listings, options, weights } = await prepare(kept);
      return decider.decideInTurns(listings, { ...options, decisions, weights });
    },
    async explain(pair, kept, decisions) {
      const { listings, options, weights, learnedNow } = await prepare(kept);
      const explained = decider.explain(pair, listings, { ...options, decisions, weights });
      return { ...explained, learnedFrom: weights.listings, learnedNow };
    },
  };
}

interface Weights {
  weights: LinkWeights;
  learnedNow: boolean;
}

function parseWeights(body: string): LinkWeights {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by a linker; another version is outgrown
  return JSON.parse(body) as LinkWeights;
}
