import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Transaction } from 'kysely';
import type { Listing } from '../../kit/listing.ts';
import { mayBeRefuge, textsOfRefuge } from '../../kit/refuge-words.ts';
import { compareText } from '../identity/compare-text.ts';
import { inBatches } from './batches.ts';
import type { DirectoryTables, ListingRow } from './tables.ts';

/** A listing as it is kept. */
export interface KeptListing {
  source: string;
  listing: Listing;
  digest: string;
  /** Null while its directory lists it; else the last reading that had it, RFC 3339. */
  lastSeen: string | null;
}

/** How long a listing that has left its directory is kept, to say of it that it has ended. */
const keptAfterLeaving = Temporal.Duration.from({ hours: 24 * 30 });

/** Every listing that is in use or has lately left, in the order of their ids. */
export async function loadListings(db: Kysely<DirectoryTables>): Promise<KeptListing[]> {
  const rows = await db.selectFrom('listing').select(keptColumns).orderBy('id').execute();
  return rows.map(toKept);
}

/** Those of these ids that are kept. */
export async function loadListingsOf(db: Kysely<DirectoryTables>, ids: readonly string[]): Promise<KeptListing[]> {
  const found: KeptListing[] = [];
  for (const some of inBatches(ids)) {
    const rows = await db.selectFrom('listing').select(keptColumns).where('id', 'in', some).execute();
    found.push(...rows.map(toKept));
  }
  return found;
}

/** The same as `loadListings` gives, without what they say. */
export async function loadDigests(
  db: Kysely<DirectoryTables>,
): Promise<Pick<ListingRow, 'id' | 'source' | 'digest'>[]> {
  return db.selectFrom('listing').select(['id', 'source', 'digest']).execute();
}

const keptColumns = ['source', 'body', 'digest', 'last_seen'] as const;

function toKept({ source, body, digest, last_seen }: Pick<ListingRow, (typeof keptColumns)[number]>): KeptListing {
  return { source, listing: parseBody(body), digest, lastSeen: last_seen };
}

/**
 * Puts one source's whole new reading in the place of its old one. A listing that the new one lacks stays with the
 * moment of the last that had it. Answers whether anything differs from before.
 */
export async function saveListings(
  transaction: Transaction<DirectoryTables>,
  { source, listings, readAt, lastReadAt, moment }: SavedReading,
): Promise<boolean> {
  const before = new Map(
    (
      await transaction
        .selectFrom('listing')
        .select(['id', 'digest', 'first_seen', 'last_seen'])
        .where('source', '=', source)
        .execute()
    ).map((row) => [row.id, row]),
  );
  const rows = toRows(source, listings, readAt);
  const changed = rows.filter(({ id, digest }) => {
    const known = before.get(id);
    return !known || known.digest !== digest || known.last_seen !== null;
  });
  for (const some of inBatches(changed)) await upsert(transaction, some);

  const present = new Set(rows.map(({ id }) => id));
  const gone = [...before.values()].filter(({ id, last_seen }) => last_seen === null && !present.has(id));
  for (const some of inBatches(gone.map(({ id }) => id))) {
    await transaction.updateTable('listing').set({ last_seen: lastReadAt }).where('id', 'in', some).execute();
  }
  const oldest = Temporal.Instant.from(moment).subtract(keptAfterLeaving);
  const forgotten = [...before.values()].filter(
    ({ id, last_seen }) => last_seen !== null && !present.has(id) && isBefore(last_seen, oldest),
  );
  for (const some of inBatches(forgotten.map(({ id }) => id))) {
    await transaction.deleteFrom('listing').where('id', 'in', some).execute();
  }
  return changed.length > 0 || gone.length > 0;
}

/**
 * Takes out of a reading that is held back what must not wait: a listing that is confidential in it, and was not, is
 * confidential at once. Nothing else changes, and nothing that was confidential ceases to be. Answers whether any did.
 */
export async function tightenListings(
  transaction: Transaction<DirectoryTables>,
  { source, listings, readAt }: Pick<SavedReading, 'source' | 'listings' | 'readAt'>,
): Promise<boolean> {
  const secret = toRows(source, listings.filter(mayBeRefuge), readAt);
  let tightened = false;
  for (const { id, body, digest, changed_at } of secret) {
    const known = await transaction.selectFrom('listing').select('body').where('id', '=', id).executeTakeFirst();
    if (!known || isAsSecret(parseBody(known.body), body)) continue;
    await transaction.updateTable('listing').set({ body, digest, changed_at }).where('id', '=', id).execute();
    tightened = true;
  }
  return tightened;
}

/** By the same words and its directory's: a person may have cleared it of others. */
function isAsSecret(known: Listing, body: string): boolean {
  const read = parseBody(body);
  return (
    mayBeRefuge(known) &&
    known.confidential === read.confidential &&
    isDeepStrictEqual(textsOfRefuge(known), textsOfRefuge(read))
  );
}

interface SavedReading {
  source: string;
  listings: readonly Listing[];
  readAt: string;
  /** When the reading was made that this one takes the place of. */
  lastReadAt: string;
  /** Now, on the clock of the domain. */
  moment: string;
}

function parseBody(body: string): Listing {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by toRow, so the shape is ours
  return JSON.parse(body) as Listing;
}

/** In the order of their ids, so that two gateways that write the same rows never wait for each other in a ring. */
function toRows(source: string, listings: readonly Listing[], readAt: string): ListingRow[] {
  return listings.map((listing) => toRow(source, listing, readAt)).toSorted((a, b) => compareText(a.id, b.id));
}

function toRow(source: string, listing: Listing, readAt: string): ListingRow {
  const body = JSON.stringify(listing);
  const digest = hash('sha256', body, 'base64url');
  return { id: listing.id, source, body, digest, first_seen: readAt, changed_at: readAt, last_seen: null };
}

async function upsert(transaction: Transaction<DirectoryTables>, rows: ListingRow[]): Promise<void> {
  await transaction
    .insertInto('listing')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        body: row.ref('excluded.body'),
        digest: row.ref('excluded.digest'),
        changed_at: row.ref('excluded.changed_at'),
        last_seen: null,
      })),
    )
    .execute();
}

function isBefore(moment: string, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(moment), other) < 0;
}
