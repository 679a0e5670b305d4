import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { type PeoplesWord, loadPeoplesWord, toDigestPart } from '../matches/people.ts';
import type { DirectoryTables } from './tables.ts';

interface HeldListing {
  digest: string;
  lastSeen: string | null;
}

/** Tells one state of all listings, and of what people said of them, from another, whatever the clock makes of them. */
export function toHeldDigest(listings: readonly HeldListing[], people: PeoplesWord): string {
  const hash = createHash('sha256').update(`${toDigestPart(people)}\n`);
  for (const { digest, lastSeen } of listings) hash.update(`${digest} ${lastSeen}\n`);
  return hash.digest('base64url');
}

/** The same of what shared state holds now. */
export async function loadHeldDigest(transaction: Transaction<DirectoryTables>): Promise<string> {
  const rows = await transaction.selectFrom('listing').select(['digest', 'last_seen']).orderBy('id').execute();
  const listings = rows.map(({ digest, last_seen: lastSeen }) => ({ digest, lastSeen }));
  return toHeldDigest(listings, await loadPeoplesWord(transaction));
}
