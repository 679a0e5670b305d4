import type { Kysely } from 'kysely';
import type { DirectoryTables } from '../store/tables.ts';
import { type Clearance, loadClearances } from './clearances.ts';
import { type Decision, loadDecisions } from './decisions.ts';

/** What people have decided and what holds: of pairs, the newest first, and of listings taken for a refuge. */
export interface PeoplesWord {
  decisions: readonly Decision[];
  clearances: ReadonlyMap<string, Clearance>;
}

export async function loadPeoplesWord(db: Kysely<DirectoryTables>): Promise<PeoplesWord> {
  return { decisions: await loadDecisions(db), clearances: await loadClearances(db) };
}

/** A word that is another whenever people have decided something: builds are told apart by it. */
export function toDigestPart({ decisions, clearances }: PeoplesWord): string {
  return JSON.stringify([
    decisions.map(({ id }) => id),
    [...clearances.values()].map(({ listing, digest }) => [listing, digest]),
  ]);
}
