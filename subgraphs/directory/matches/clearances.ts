import { createHash, randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { textsOfRefuge } from '../../kit/refuge-words.ts';
import type { Listing } from '../../kit/listing.ts';
import type { DirectoryTables } from '../store/tables.ts';
import type { ClearanceRow } from './tables.ts';

/** A person's word that a listing is no refuge. */
export interface Clearance {
  /** The listing's id as harvested. */
  listing: string;
  /** Of the words that were cleared. */
  digest: string;
  note: string;
  by: string | null;
  at: string;
}

type Database = Kysely<DirectoryTables> | Transaction<DirectoryTables>;

/** Every word of this kind that holds, by listing. */
export async function loadClearances(db: Database): Promise<Map<string, Clearance>> {
  const rows = await db.selectFrom('clearance').selectAll().where('ended_at', 'is', null).orderBy('id').execute();
  return new Map(rows.map((row) => [row.listing, toClearance(row)]));
}

/**
 * Whether a person has cleared a listing. Not where its directory itself says that its place must not be shown, nor
 * once the words have changed that it was taken for a refuge by.
 */
export function isCleared(listing: Listing, clearances: ReadonlyMap<string, Clearance>): boolean {
  const known = clearances.get(listing.id);
  return known !== undefined && !listing.confidential && known.digest === digestOfWords(listing);
}

export function digestOfWords(listing: Listing): string {
  return createHash('sha256')
    .update(JSON.stringify(textsOfRefuge(listing)))
    .digest('base64url');
}

export async function saveClearance(
  transaction: Transaction<DirectoryTables>,
  { listing, digest, note, by, at }: Clearance,
): Promise<void> {
  await endClearance(transaction, listing, { by, at });
  const id = `clearance_${randomUUID()}`;
  const said = { note, decided_by: by, decided_at: at, ended_at: null, ended_by: null };
  await transaction
    .insertInto('clearance')
    .values({ id, listing, digest, ...said })
    .execute();
}

/** Answers whether there was one that held. */
export async function endClearance(
  db: Database,
  listing: string,
  { by, at }: { by: string | null; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('clearance')
    .set({ ended_at: at, ended_by: by })
    .where('listing', '=', listing)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function toClearance({ listing, digest, note, decided_by: by, decided_at: at }: ClearanceRow): Clearance {
  return { listing, digest, note, by, at };
}
