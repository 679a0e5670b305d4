import { hash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { HarvestedSessions } from '../../../codegen/generated/harvest.ts';
import type { DirectoryTables } from './tables.ts';

/** The coming sessions of one source, as they are kept. */
export interface KeptSessions {
  source: string;
  /** A hash of the body. */
  digest: string;
  /** A JSON list. */
  body: string;
}

/**
 * Puts one source's coming sessions in the place of its old ones. They are kept apart from its listings, which do not
 * become others because a day has passed. Null forgets them: the source has none to give.
 */
export async function saveSessions(
  transaction: Transaction<DirectoryTables>,
  source: string,
  sessions: readonly HarvestedSessions[] | null,
): Promise<void> {
  if (!sessions) {
    await transaction.deleteFrom('session_list').where('source', '=', source).execute();
    return;
  }
  const body = JSON.stringify(sessions);
  const digest = hash('sha256', body, 'base64url');
  const known = await transaction
    .selectFrom('session_list')
    .select('digest')
    .where('source', '=', source)
    .executeTakeFirst();
  if (known?.digest === digest) return;
  await transaction.deleteFrom('session_list').where('source', '=', source).execute();
  await transaction.insertInto('session_list').values({ source, digest, body }).execute();
}

/** Those of every source, in the order of their ids. */
export async function loadSessions(db: Kysely<DirectoryTables>): Promise<KeptSessions[]> {
  return db.selectFrom('session_list').select(['source', 'digest', 'body']).orderBy('source').execute();
}
