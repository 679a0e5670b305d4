import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { compareText } from '../identity/compare-text.ts';
import { type KnownIdentity, keepIds } from '../identity/ids/keep-ids.ts';
import { inBatches } from './batches.ts';
import { lockFeed } from './feed-row.ts';
import { loadFormer, saveSuccession } from './succession.ts';
import type { DirectoryTables, IdentityKind, IdentityRow } from './tables.ts';

/** By member: its id, and since when it has had it. */
export type Identities = ReadonlyMap<string, KnownIdentity>;

type Groups = readonly (readonly string[])[];

const prefixes = { service: 'svc', organisation: 'org', location: 'loc' } as const;

/** Letters and digits that nobody mistakes for one another when reading an id out, and that spell nothing. */
const alphabet = '23456789bcdfghjkmnpqrstvwxyz';
const idLength = 10;

/**
 * Gives every group its id, the same as before wherever it can be, and remembers it for ever: a listing that comes back
 * after years has the id that it had. Gateways do this one after the other, so where two meet the same new listing at
 * the same time, one mints its id and the other takes it over. It is also kept what became of ids that were given up.
 */
export async function saveIdentities(
  db: Kysely<DirectoryTables>,
  kind: IdentityKind,
  groups: Groups,
  moment: string,
): Promise<Identities> {
  return db.transaction().execute(async (transaction) => {
    await lockFeed(transaction);
    const known = await loadIdentities(transaction, kind);
    const former = await loadFormer(transaction, `${prefixes[kind]}_`);
    const ids = keepIds(groups, { known, former }, () => mintId(kind));
    const since = (member: string, id: string) => former.get(member)?.find((one) => one.id === id)?.since ?? moment;
    const rows = [...ids].map(([member, id]): IdentityRow => ({ kind, member, id, since: since(member, id) }));
    const changed = rows.filter(({ member, id }) => known.get(member)?.id !== id);
    await write(transaction, changed);
    await saveSuccession(transaction, { ids, known, moment, ofServices: kind === 'service' });
    return new Map([...known, ...changed.map(({ member, id, since: from }) => [member, { id, since: from }] as const)]);
  });
}

async function loadIdentities(transaction: Transaction<DirectoryTables>, kind: IdentityKind): Promise<Identities> {
  const rows = await transaction
    .selectFrom('identity')
    .select(['member', 'id', 'since'])
    .where('kind', '=', kind)
    .execute();
  return new Map(rows.map(({ member, id, since }) => [member, { id, since }]));
}

async function write(transaction: Transaction<DirectoryTables>, rows: readonly IdentityRow[]): Promise<void> {
  for (const some of inBatches(rows.toSorted((a, b) => compareText(a.member, b.member)))) {
    await transaction
      .insertInto('identity')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns(['kind', 'member'])
          .doUpdateSet((row) => ({ id: row.ref('excluded.id'), since: row.ref('excluded.since') })),
      )
      .execute();
  }
}

/** `svc_` and ten random characters, 48 bits: among 100,000 ids the chance that any two are equal is one in 60,000. */
function mintId(kind: IdentityKind): string {
  const characters = [...randomBytes(idLength)].map((byte) => alphabet[byte % alphabet.length]);
  return `${prefixes[kind]}_${characters.join('')}`;
}
