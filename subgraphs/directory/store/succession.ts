import type { Kysely, Transaction } from 'kysely';
import type { KnownIdentity } from '../identity/ids/keep-ids.ts';
import { type Succession, assessSuccession, followRedirects } from '../identity/ids/succession.ts';
import { inBatches } from './batches.ts';
import type { DirectoryTables } from './tables.ts';

/** Where ids and slugs that are in use no more lead. */
export interface Successors {
  /** By an id that was given up: that of the service, organisation or location which took most of it in. */
  ids: ReadonlyMap<string, string>;
  /** By slug: the service that had it last, under the id that it has now. */
  slugs: ReadonlyMap<string, string>;
}

export async function loadSuccessors(db: Kysely<DirectoryTables>): Promise<Successors> {
  const rows = await db.selectFrom('redirect').select(['from_id', 'to_id']).execute();
  const ids = followRedirects(new Map(rows.map(({ from_id: from, to_id: to }) => [from, to])));
  const slugs = await db.selectFrom('slug').selectAll().execute();
  return {
    ids,
    slugs: new Map(slugs.map(({ slug, service }) => [slug, ids.get(service) ?? service])),
  };
}

/** By member, the ids that it had before the one that it has, of the kind whose ids begin with `prefix`. */
export async function loadFormer(
  transaction: Transaction<DirectoryTables>,
  prefix: string,
): Promise<Map<string, KnownIdentity[]>> {
  const all = await transaction.selectFrom('former_identity').selectAll().execute();
  const rows = all.filter(({ id }) => id.startsWith(prefix));
  const byMember = Map.groupBy(rows, ({ member }) => member);
  return new Map([...byMember].map(([member, ids]) => [member, ids.map(({ id, since }) => ({ id, since }))]));
}

/**
 * Remembers what became of ids. One that is in use again redirects nowhere. What parted from what is told of services
 * alone, in the feed of changes.
 */
export async function saveSuccession(
  transaction: Transaction<DirectoryTables>,
  {
    ids,
    known,
    moment: at,
    ofServices,
  }: {
    ids: ReadonlyMap<string, string>;
    known: ReadonlyMap<string, KnownIdentity>;
    moment: string;
    ofServices: boolean;
  },
): Promise<void> {
  const succession = assessSuccession(ids, known);
  await removeRedirects(transaction, succession.alive);
  await saveFormer(transaction, succession.moved);
  for (const [from_id, to_id] of succession.redirects) {
    await transaction
      .insertInto('redirect')
      .values({ from_id, to_id, at })
      .onConflict((conflict) => conflict.column('from_id').doUpdateSet({ to_id, at }))
      .execute();
  }
  for (const { from, into } of ofServices ? succession.splits : []) {
    await transaction
      .insertInto('split')
      .values({ from_id: from, into_id: into, at, told: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function removeRedirects(transaction: Transaction<DirectoryTables>, alive: ReadonlySet<string>): Promise<void> {
  const rows = await transaction.selectFrom('redirect').select('from_id').execute();
  const over = rows.map(({ from_id: from }) => from).filter((from) => alive.has(from));
  for (const some of inBatches(over)) {
    await transaction.deleteFrom('redirect').where('from_id', 'in', some).execute();
  }
}

async function saveFormer(transaction: Transaction<DirectoryTables>, moved: Succession['moved']): Promise<void> {
  for (const some of inBatches(moved)) {
    await transaction
      .insertInto('former_identity')
      .values(some.map(({ member, before: { id, since } }) => ({ member, id, since })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
