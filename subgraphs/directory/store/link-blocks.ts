import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { createBuckets } from '../identity/blocks/buckets.ts';
import type { Blocks } from '../identity/decide/service-decider.ts';
import type { DirectoryTables } from './tables.ts';

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

/** Another one for every other set of listings, and for other weights. `ids` are in their order. */
export function fingerprintOf(ids: readonly DigestedId[], weights: string): string {
  return hash('sha256', [weights, ...ids.map(({ id, digest }) => `${id} ${digest}`)].join('\n'), 'base64url');
}

/** Keeps which of the listings share a block; nothing is written where that is kept already. */
export async function saveBlocks(
  db: Kysely<DirectoryTables>,
  { sources, fingerprint }: { sources: string; fingerprint: string },
  { ids, blocks }: { ids: readonly DigestedId[]; blocks: Blocks },
): Promise<void> {
  const kept = db.selectFrom('link_blocks').select('fingerprint').where('sources', '=', sources);
  if ((await kept.executeTakeFirst())?.fingerprint === fingerprint) return;
  const vague = JSON.stringify([...blocks.vague]);
  const row = { sources, fingerprint, vague, keys: pack(ids, blocks) };
  await db
    .insertInto('link_blocks')
    .values(row)
    .onConflict((conflict) => conflict.column('sources').doUpdateSet(row))
    .execute();
}

/** Null where what is kept is of other listings, or of other weights. `ids` are in their order. */
export async function loadBlocks(
  db: Kysely<DirectoryTables>,
  { sources, fingerprint }: { sources: string; fingerprint: string },
  ids: readonly DigestedId[],
): Promise<KeptBlocks | null> {
  const row = await db
    .selectFrom('link_blocks')
    .select(['vague', 'keys'])
    .where('sources', '=', sources)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return row ? unpack(ids, row) : null;
}

/** Of each listing how many keys it has and then these, four bytes each, as text that every database takes. */
function pack(ids: readonly DigestedId[], { keysOf }: Blocks): string {
  const all = ids.map(({ id }) => keysOf(id));
  const packed = new Int32Array(all.reduce((sum, keys) => sum + 1 + keys.length, 0));
  let at = 0;
  for (const keys of all) {
    packed[at] = keys.length;
    packed.set(keys, at + 1);
    at += 1 + keys.length;
  }
  return Buffer.from(packed.buffer).toString('base64');
}

function unpack(ids: readonly DigestedId[], row: { vague: string; keys: string }): KeptBlocks {
  const bytes = Uint8Array.fromBase64(row.keys);
  const packed = new Int32Array(bytes.buffer);
  const buckets = createBuckets();
  const numberOf = new Map<string, number>();
  let at = 0;
  for (const [number, { id }] of ids.entries()) {
    const end = at + 1 + (packed[at] ?? 0);
    buckets.add(number, [...packed.subarray(at + 1, end)]);
    numberOf.set(id, number);
    at = end;
  }
  const vague: string[] = JSON.parse(row.vague);
  return {
    vague: new Set(vague),
    neighboursOf(id) {
      const number = numberOf.get(id);
      return number === undefined ? [] : buckets.neighbours(number).flatMap((other) => ids[other]?.id ?? []);
    },
  };
}
