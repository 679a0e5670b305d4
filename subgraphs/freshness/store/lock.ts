import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { FreshnessTables } from './tables.ts';

/** The right to run, which one process has at a time. */
export interface Lease {
  /** Holds it for longer. Throws LeaseLostError when another has taken it meanwhile. */
  renew(db?: Kysely<FreshnessTables> | Transaction<FreshnessTables>): Promise<void>;
  release(): Promise<void>;
}

/** A process that hung for longer than its lease, and another that went on in its place. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

/** Whoever was killed holds up the next one for no longer than this. */
const leaseMs = 60_000;

const renewEveryMs = leaseMs / 4;

const name = 'run';

/** Takes the right to run; null when another process has it. `nowMs` is real time, which all processes share. */
export async function takeLease(db: Kysely<FreshnessTables>, nowMs: () => number): Promise<Lease | null> {
  const owner = randomUUID();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('freshness_lock')
    .values({ name, owner, until_ms: nowMs() + leaseMs })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ owner, until_ms: nowMs() + leaseMs })
        .where('freshness_lock.until_ms', '<', nowMs()),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return null;
  return {
    async renew(on = db) {
      const { numUpdatedRows } = await on
        .updateTable('freshness_lock')
        .set({ until_ms: nowMs() + leaseMs })
        .where('name', '=', name)
        .where('owner', '=', owner)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) throw new LeaseLostError('Another process has gone on with this run.');
    },
    async release() {
      await db.deleteFrom('freshness_lock').where('name', '=', name).where('owner', '=', owner).execute();
    },
  };
}

/**
 * Holds a lease until the answer is called. `onLost` is told when another has taken it; a store that gives no answer just
 * now is asked again, and whoever keeps a run renews once more.
 */
export function keepRenewing(lease: Pick<Lease, 'renew'>, onLost: (error: LeaseLostError) => void): () => void {
  const renewing = setInterval(() => {
    lease.renew().catch((error: unknown) => {
      if (error instanceof LeaseLostError) onLost(error);
    });
  }, renewEveryMs);
  renewing.unref();
  return () => clearInterval(renewing);
}
