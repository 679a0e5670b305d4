import type { Kysely } from 'kysely';
import { type ReadPhone, createPhoneReader } from '../../kit/phone-reader.ts';
import type { PairDecision, PairExplanation, ReadOptions, ServiceDecisions } from '../identity/pairs.ts';
import { explainPair } from '../identity/decide/explain-pair.ts';
import type { Around } from '../identity/decide/pair-store.ts';
import type { Evidence } from '../identity/evidence/evidence.ts';
import { createReader } from '../identity/evidence/reader.ts';
import { withoutIds } from '../identity/evidence/vague-ids.ts';
import { createServiceDecider } from '../identity/decide/service-decider.ts';
import { type LinkWeights, areOutgrown } from '../identity/weigh/weights.ts';
import { type DigestedId, fingerprintOf, loadBlocks, saveBlocks } from './link-blocks.ts';
import type { KeptListing } from './listings.ts';
import type { DirectoryTables } from './tables.ts';

/** Decides which listings are one service, with the weights that all gateways share. */
export interface Linker {
  decide(kept: readonly LinkedListing[], decisions: readonly PairDecision[]): Promise<ServiceDecisions>;
  /**
   * Why two of the listings, by their ids, are or are not one service. Reads only those that bear on it, where a gateway
   * has decided on just these listings and left which share a block; else all.
   */
  explain(
    pair: readonly [string, string],
    shelf: ListingShelf,
    decisions: readonly PairDecision[],
  ): Promise<LinkedExplanation>;
}

/** Listings that are read only when they are asked for. */
export interface ListingShelf {
  /** Of all of them. */
  ids: readonly DigestedId[];
  load: (ids: readonly string[]) => Promise<readonly LinkedListing[]>;
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
  // Of the listings and weights that it decided by last.
  let decided: string | null = null;

  /** The weights that gateways share; null where there are none, or they are outgrown. */
  async function loadWeights(count: number): Promise<LinkWeights | null> {
    const row = await db.selectFrom('link_weights').select('body').where('sources', '=', name).executeTakeFirst();
    if (row && row.body !== last?.body) last = { body: row.body, weights: parseWeights(row.body) };
    return last && row && !areOutgrown(last.weights, count) ? last.weights : null;
  }

  async function learn(listings: readonly LinkedListing['listing'][], options: ReadOptions): Promise<LinkWeights> {
    const weights = await decider.learnInTurns(listings, options);
    last = { body: JSON.stringify(weights), weights };
    await db
      .insertInto('link_weights')
      .values({ sources: name, body: last.body })
      .onConflict((conflict) => conflict.column('sources').doUpdateSet((row) => ({ body: row.ref('excluded.body') })))
      .execute();
    return weights;
  }

  async function prepare(kept: readonly LinkedListing[]) {
    const listings = kept.map(({ listing }) => listing);
    const digests = new Map(kept.map(({ listing, digest }) => [listing, digest]));
    const options: ReadOptions = { sources, digestOf: (listing) => digests.get(listing) };
    const shared = await loadWeights(listings.length);
    return { listings, options, weights: shared ?? (await learn(listings, options)), learnedNow: shared === null };
  }

  function toFingerprint(ids: readonly DigestedId[]): string {
    return fingerprintOf(ids, last?.body ?? '');
  }

  /** From the listings that bear on it alone; null where nobody knows which these are. */
  async function explainByBlocks(
    pair: readonly [string, string],
    { ids, load }: ListingShelf,
    decisions: readonly PairDecision[],
  ): Promise<LinkedExplanation | null> {
    const weights = await loadWeights(ids.length);
    const blocks = weights && (await loadBlocks(db, { sources: name, fingerprint: toFingerprint(ids) }));
    if (!weights || !blocks) return null;
    const read = createReader(sources, readPhone);
    const found = new Map<string, Evidence>();
    const around: Around = async (id) => {
      const near = [id, ...blocks.neighboursOf(id)];
      for (const { listing } of await load(near.filter((each) => !found.has(each)))) {
        found.set(listing.id, withoutIds(read(listing), blocks.vague));
      }
      const [own, ...like] = near.flatMap((each) => found.get(each) ?? []);
      if (!own) throw new Error(`Expected a known listing, but got ${id}.`);
      return { own, like };
    };
    const known = new Set(ids.map(({ id }) => id));
    const explained = await explainPair(pair, { known, around, weights, decisions });
    return { ...explained, learnedFrom: weights.listings, learnedNow: false };
  }

  return {
    async decide(kept, decisions) {
      // Before the first reading there is nothing to learn from.
      if (kept.length === 0) return { clusters: [], queue: [] };
      const { listings, options, weights } = await prepare(kept);
      const decisionsOfAll = await decider.decideInTurns(listings, { ...options, decisions, weights });
      const blocks = decider.blocks();
      const before = decided;
      decided = toFingerprint(kept.map(({ listing: { id }, digest }) => ({ id, digest })));
      const ids = listings.map(({ id }) => id);
      if (blocks) await saveBlocks(db, { sources: name, fingerprint: decided, before }, { ids, blocks });
      return decisionsOfAll;
    },
    async explain(pair, shelf, decisions) {
      const explained = await explainByBlocks(pair, shelf, decisions);
      if (explained) return explained;
      const all = await shelf.load(shelf.ids.map(({ id }) => id));
      const { listings, options, weights, learnedNow } = await prepare(all);
      const slowly = await decider.explain(pair, listings, { ...options, decisions, weights });
      return { ...slowly, learnedFrom: weights.listings, learnedNow };
    },
  };
}

function parseWeights(body: string): LinkWeights {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by a linker; another version is outgrown
  return JSON.parse(body) as LinkWeights;
}
