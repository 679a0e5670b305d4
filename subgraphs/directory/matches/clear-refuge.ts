import type { Kysely } from 'kysely';
import { mayBeRefuge } from '../../kit/refuge-words.ts';
import { badInput } from '../search/bad-input.ts';
import type { DirectoryTables } from '../store/tables.ts';
import { type Clearance, digestOfWords, endClearance, saveClearance } from './clearances.ts';
import type { ListingIds } from './listing-ids.ts';
import { lockDecisions } from './lock.ts';
import { toName, toNote } from './said.ts';

export interface SaidOfListing {
  listing: string;
  note: string;
  by?: string | null | undefined;
}

export interface ClearRefugeParts {
  db: Kysely<DirectoryTables>;
  ids: ListingIds;
}

/** Keeps a person's word that a listing is no refuge. Throws BAD_USER_INPUT where nobody can say so here. */
export async function clearRefuge({ db, ids }: ClearRefugeParts, said: SaidOfListing, at: string): Promise<Clearance> {
  const [note, by] = [toNote(said.note), toName(said.by)];
  if (note === null) throw badInput('note should say how it is known that this is no refuge.');
  const known = await ids.find(said.listing);
  if (!known) throw badInput('No listing has this id.');
  const { id, listing } = known;
  if (listing.confidential) {
    throw badInput(
      'Its directory itself says that its place must not be shown; only the directory can take that back.',
    );
  }
  if (!mayBeRefuge(listing))
    throw badInput('Its own words are not taken for those of a refuge: there is nothing to clear.');
  const clearance = { listing: id, digest: digestOfWords(listing), note, by, at };
  await db.transaction().execute(async (transaction) => {
    await lockDecisions(transaction);
    await saveClearance(transaction, clearance);
  });
  return clearance;
}

/** Takes that word back. Answers whether there was one. */
export async function undoClearRefuge(
  { db, ids }: ClearRefugeParts,
  { listing, by }: Pick<SaidOfListing, 'listing' | 'by'>,
  at: string,
): Promise<boolean> {
  const known = await ids.find(listing);
  return known ? endClearance(db, known.id, { by: toName(by), at }) : false;
}
