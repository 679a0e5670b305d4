import type { Kysely } from 'kysely';
import type { Listing } from '../../kit/listing.ts';
import type { PairDecision, ServiceDecisions } from '../identity/pairs.ts';
import { createServiceDecider } from '../identity/service-decider.ts';
import { type LinkWeights, areOutgrown } from '../identity/weights.ts';
import type { DirectoryTables } from './tables.ts';

/** Decides which listings are one service, with the weights that all gateways share. */
export type Linker = (listings: readonly Listing[], decisions: readonly PairDecision[]) => Promise<LinkedServices>;

export interface LinkedServices extends ServiceDecisions {
  /** What agreement was worth. */
  weights: LinkWeights;
  /** Whether they were learned for this, and not kept in shared state before. */
  learnedNow: boolean;
}

/**
 * Remembers what it has compared, so that a refresh costs what has changed, and works in turns, so that questions are
 * answered meanwhile. Weights are learned once, kept in shared state, and learned anew when they are outgrown or made
 * for other directories.
 */
export function createLinker(db: Kysely<DirectoryTables>, sources: readonly string[]): Linker {
  const decider = createServiceDecider();
  const name = sources.join(' ');
  let last: { body: string; weights: LinkWeights } | null = null;

  async function loadWeights(listings: readonly Listing[]): Promise<Pick<LinkedServices, 'weights' | 'learnedNow'>> {
    const row = await db.selectFrom('link_weights').select('body').where('sources', '=', name).executeTakeFirst();
    if (row && row.body !== last?.body) last = { body: row.body, weights: parseWeights(row.body) };
    if (last && row && !areOutgrown(last.weights, listings.length)) return { weights: last.weights, learnedNow: false };
    const weights = await decider.learnInTurns(listings, sources);
    last = { body: JSON.stringify(weights), weights };
    await db
      .insertInto('link_weights')
      .values({ sources: name, body: last.body })
      .onConflict((conflict) => conflict.column('sources').doUpdateSet((row) => ({ body: row.ref('excluded.body') })))
      .execute();
    return { weights, learnedNow: true };
  }

  return async (listings, decisions) => {
    const { weights, learnedNow } = await loadWeights(listings);
    const decided = await decider.decideInTurns(listings, { sources, decisions, weights });
    return { ...decided, weights, learnedNow };
  };
}

function parseWeights(body: string): LinkWeights {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by a linker; another version is outgrown
  return JSON.parse(body) as LinkWeights;
}
