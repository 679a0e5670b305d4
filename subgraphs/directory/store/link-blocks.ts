import { hash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { createBuckets } from '../identity/blocks/buckets.ts';
import { compareText } from '../identity/compare-text.ts';
import type { Blocks } from '../identity/decide/service-decider.ts';
import { inBatches } from './batches.ts';
import type { DirectoryTables, LinkListingBlocksRow } from './tables.ts';

/** A listing, and a digest of all that it was read from. */
export interface DigestedId {
  id: string;
  digest: string;
}

/** Which listings share a block, as gateways keep it. */
export interface KeptBlocks {
  /** The other listings that share a block with one, by their ids. */
  neighboursOf: (id: string) => string[];
  /** Numbers that name more than one service. */
  vague: ReadonlySet<string>;
}

/** Another one for every other set of listings, and for other weights; the same whatever their order. */
export function fingerprintOf(ids: readonly DigestedId[], weights: string): string {
  // Databases differ in how they order texts.
  const lines = ids.map(({ id, digest }) => `${id} ${digest}`).toSorted(compareText);
  return hash('sha256', [weights, ...lines].join('\n'), 'base64url');
}

export interface BlockSet {
  /** The ids of the directories. */
  sources: string;
  /** Of the listings, and of the weights that their blocks were found with. */
  fingerprint: string;
}

/**
 * Keeps which of the listings share a block. Written is only what has `moved` where that of `before` is kept, the
 * listings that `moved` counts from; else all that differs.
 */
export async function saveBlocks(
  db: Kysely<DirectoryTables>,
  { sources, fingerprint, before }: BlockSet & { before: string | null },
  { ids, blocks }: { ids: readonly string[]; blocks: Blocks },
): Promise<void> {
  const toRow = (listing: string): LinkListingBlocksRow => {
    return { sources, listing, keys: pack(blocks.keysOf(listing)) };
  };
  await db.transaction().execute(async (transaction) => {
    const kept = await lockSet(transaction, sources);
    if (kept === fingerprint) return;
    const { moved } = blocks;
    const isOneStep = moved !== null && kept === before;
    const { gone, rows } = isOneStep
      ? { gone: [...moved.gone], rows: [...moved.here].map(toRow) }
      : await findDiffering(transaction, sources, ids.map(toRow));
    for (const some of inBatches(gone)) {
      const left = transaction.deleteFrom('link_listing_blocks').where('sources', '=', sources);
      await left.where('listing', 'in', some).execute();
    }
    for (const some of inBatches(rows)) await upsert(transaction, some);
    const vague = JSON.stringify([...blocks.vague]);
    const set = transaction.updateTable('link_block_set').set({ fingerprint, vague });
    await set.where('sources', '=', sources).execute();
  });
}

/** Null where what is kept is of other listings, or of other weights. */
export async function loadBlocks(db: Kysely<DirectoryTables>, set: BlockSet): Promise<KeptBlocks | null> {
  const vague = await loadVague(db, set);
  // Asked in one, so that no other gateway writes between: of what it left meanwhile there are none.
  const rows = await db
    .selectFrom('link_listing_blocks')
    .innerJoin('link_block_set', 'link_block_set.sources', 'link_listing_blocks.sources')
    .select(['listing', 'keys'])
    .where('link_block_set.sources', '=', set.sources)
    .where('fingerprint', '=', set.fingerprint)
    .execute();
  return vague && rows.length > 0 ? { vague, neighboursOf: indexRows(rows) } : null;
}

async function loadVague(
  db: Kysely<DirectoryTables>,
  { sources, fingerprint }: BlockSet,
): Promise<ReadonlySet<string> | null> {
  const set = db.selectFrom('link_block_set').select('vague').where('sources', '=', sources);
  const row = await set.where('fingerprint', '=', fingerprint).executeTakeFirst();
  if (!row) return null;
  const vague: string[] = JSON.parse(row.vague);
  return new Set(vague);
}

/** Nobody else writes the blocks of these directories until the transaction ends. Answers of what they are now. */
async function lockSet(transaction: Transaction<DirectoryTables>, sources: string): Promise<string> {
  const { fingerprint } = await transaction
    .insertInto('link_block_set')
    .values({ sources, fingerprint: '', vague: '[]' })
    // Writing a row as it is is the lock that both databases know.
    .onConflict((conflict) => conflict.column('sources').doUpdateSet({ sources }))
    .returning('fingerprint')
    .executeTakeFirstOrThrow();
  return fingerprint;
}

async function findDiffering(
  transaction: Transaction<DirectoryTables>,
  sources: string,
  rows: readonly LinkListingBlocksRow[],
): Promise<{ gone: string[]; rows: LinkListingBlocksRow[] }> {
  const kept = transaction.selectFrom('link_listing_blocks').select(['listing', 'keys']).where('sources', '=', sources);
  const known = new Map((await kept.execute()).map(({ listing, keys }) => [listing, keys]));
  const differing = rows.filter(({ listing, keys }) => known.get(listing) !== keys);
  for (const { listing } of rows) known.delete(listing);
  return { gone: [...known.keys()], rows: differing };
}

async function upsert(transaction: Transaction<DirectoryTables>, rows: readonly LinkListingBlocksRow[]): Promise<void> {
  await transaction
    .insertInto('link_listing_blocks')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['sources', 'listing']).doUpdateSet((row) => ({ keys: row.ref('excluded.keys') })),
    )
    .execute();
}

/** Four bytes each, as text that every database takes. In an order of their own: that of a block changes with its past. */
function pack(keys: readonly number[]): string {
  return Buffer.from(Int32Array.from(keys).toSorted().buffer).toString('base64');
}

function unpack(keys: string): number[] {
  return [...new Int32Array(Uint8Array.fromBase64(keys).buffer)];
}

function indexRows(rows: readonly { listing: string; keys: string }[]): KeptBlocks['neighboursOf'] {
  const buckets = createBuckets();
  for (const [number, { keys }] of rows.entries()) buckets.add(number, unpack(keys));
  const numberOf = new Map(rows.map(({ listing }, number) => [listing, number]));
  return (id) => {
    const number = numberOf.get(id);
    return number === undefined ? [] : buckets.neighbours(number).flatMap((other) => rows[other]?.listing ?? []);
  };
}
