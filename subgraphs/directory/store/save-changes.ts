import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { type AssessedChange, type FollowedService, assessChanges } from '../changes/assess-changes.ts';
import type { Snapshot } from '../changes/snapshot.ts';
import { followRedirects } from '../identity/ids/succession.ts';
import { inBatches } from './batches.ts';
import { dropOldChanges } from './drop-changes.ts';
import { lockFeed } from './feed-row.ts';
import { loadHeldDigest } from './held.ts';
import type { ChangeRow, DirectoryTables, PublishedRow } from './tables.ts';

type Db = Transaction<DirectoryTables>;

/**
 * Tells the feed what differs between what it told last and a build, and answers the number of the last change: up to
 * there the feed tells of this build. Gateways do this one after the other, so one that has built the same writes
 * nothing. Null when shared state holds other listings by now: who has built from those tells of them.
 */
export async function saveChanges(
  db: Kysely<DirectoryTables>,
  { held, services }: Snapshot,
  at: string,
): Promise<number | null> {
  return db.transaction().execute(async (transaction) => {
    const feed = await lockFeed(transaction);
    if ((await loadHeldDigest(transaction)) !== held) return null;
    const before = await loadPublished(transaction, services);
    const ways = await loadWays(transaction);
    const changes = assessChanges({ before, now: services, ...ways });
    const rows = changes.map((change, index) => toRow(change, feed.last + index + 1, at));
    for (const some of inBatches(rows)) await transaction.insertInto('change').values(some).execute();
    await savePublished(transaction, rows, services);
    await saveSlugs(transaction, services);
    await transaction.updateTable('split').set({ told: 1 }).where('told', '=', 0).execute();
    const last = feed.last + rows.length;
    await transaction.updateTable('feed').set({ last }).execute();
    await dropOldChanges(transaction, at);
    return last;
  });
}

const Digests = z.record(z.string(), z.string());

/** Nearly all are as they were, and need not be read to see that. */
async function loadPublished(db: Db, services: Snapshot['services']): Promise<Map<string, FollowedService>> {
  const rows = await db.selectFrom('published').select(['service', 'ended', 'digests']).execute();
  return new Map(
    rows.map(({ service, ended, digests }) => {
      const now = services.get(service);
      const isSame = now !== undefined && JSON.stringify(now.digests) === digests;
      return [service, { ended: ended === 1, digests: isSame ? now.digests : Digests.parse(JSON.parse(digests)) }];
    }),
  );
}

async function loadWays(db: Db): Promise<{ redirects: Map<string, string>; splits: { from: string; into: string }[] }> {
  const redirects = await db.selectFrom('redirect').select(['from_id', 'to_id']).execute();
  const splits = await db.selectFrom('split').select(['from_id', 'into_id']).where('told', '=', 0).execute();
  return {
    redirects: followRedirects(new Map(redirects.map(({ from_id: from, to_id: to }) => [from, to]))),
    splits: splits.map(({ from_id: from, into_id: into }) => ({ from, into })),
  };
}

function toRow({ kind, service, fields, into }: AssessedChange, seq: number, at: string): ChangeRow {
  return { seq, at, kind, service, fields: JSON.stringify(fields), into_service: into };
}

/** What is there is kept with the last change that told of it; what is gone is not kept. */
async function savePublished(db: Db, rows: readonly ChangeRow[], services: Snapshot['services']): Promise<void> {
  const gone = rows.filter(({ service }) => !services.has(service)).map(({ service }) => service);
  for (const some of inBatches(gone)) await db.deleteFrom('published').where('service', 'in', some).execute();
  const told = rows.flatMap(({ kind, service, seq, at }): PublishedRow[] => {
    const known = services.get(service);
    if (!known || kind === 'SPLIT') return [];
    return [{ service, seq, at, ended: known.ended ? 1 : 0, digests: JSON.stringify(known.digests) }];
  });
  for (const some of inBatches(told)) {
    await db
      .insertInto('published')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('service').doUpdateSet((row) => ({
          seq: row.ref('excluded.seq'),
          at: row.ref('excluded.at'),
          ended: row.ref('excluded.ended'),
          digests: row.ref('excluded.digests'),
        })),
      )
      .execute();
  }
}

/** Remembers who has which slug now, so that the addresses of pages lead to the service after it was renamed. */
async function saveSlugs(db: Db, services: Snapshot['services']): Promise<void> {
  const known = await db.selectFrom('slug').selectAll().execute();
  const holders = new Map(known.map(({ slug, service }) => [slug, service]));
  const moved = [...services].flatMap(([service, { slug }]) =>
    holders.get(slug) === service ? [] : [{ slug, service }],
  );
  for (const some of inBatches(moved)) {
    await db
      .insertInto('slug')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('slug').doUpdateSet((row) => ({ service: row.ref('excluded.service') })),
      )
      .execute();
  }
}
