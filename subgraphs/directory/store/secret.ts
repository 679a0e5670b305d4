import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DirectoryTables } from './tables.ts';

/** 256 bits, as many as the digest has that it keys. */
const secretBytes = 32;

/** A secret that all gateways share and nobody else knows; made when it is first asked for. */
export async function loadSecret(db: Kysely<DirectoryTables>, name: 'opaque-ids' | 'cursors'): Promise<string> {
  const value = randomBytes(secretBytes).toString('base64url');
  await db
    .insertInto('secret')
    .values({ name, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await db.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirstOrThrow();
  return kept.value;
}
