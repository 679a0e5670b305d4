import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { compareText } from '../identity/compare-text.ts';
import { type KnownIdentity, keepIds } from '../identity/keep-ids.ts';
import type { DirectoryTables, IdentityKind, IdentityRow } from './tables.ts';

/** By member: its id, and since when it has had it. */
export type Identities = ReadonlyMap<string, KnownIdentity>;

type Groups = readonly (readonly string[])[];

const prefixes = { service: 'svc', organisation: 'org', location: 'loc' } as const;

/** Letters and digits that nobody mistakes for one another when reading an id out, and that spell nothing. */
const alphabet = '23456789bcdfghjkmnpqrstvwxyz';
const idLength = 10;

/** Rows to a statement: SQLite takes 32,766 parameters and PostgreSQL 65,535. */
const rowsAtOnce = 1000;

/**
 * Gives every group its id, the same as before wherever it can be, and remembers it. Where two gateways meet the same
 * new listing at the same time, the one that writes first has minted its id and the other takes it over.
 */
export async function saveIdentities(
  db: Kysely<DirectoryTables>,
  kind: IdentityKind,
  groups: Groups,
  moment: string,
): Promise<Identities> {
  return db.transaction().execute(async (transaction) => {
    const known = await loadIdentities(transaction, kind);
    const unknown = toRows(kind, groups, known, moment).filter(({ member }) => !known.has(member));
    await write(transaction, unknown, 'keep');
    const settled = unknown.length === 0 ? known : await loadIdentities(transaction, kind);
    const moved = toRows(kind, groups, settled, moment).filter(({ member, id }) => settled.get(member)?.id !== id);
    await write(transaction, moved, 'replace');
    return new Map([...settled, ...moved.map(({ member, id, since }) => [member, { id, since }] as const)]);
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

/** In the order of the members, so that two gateways that write the same rows never wait for each other in a ring. */
function toRows(kind: IdentityKind, groups: Groups, known: Identities, since: string): IdentityRow[] {
  return [...keepIds(groups, known, () => mintId(kind))]
    .map(([member, id]) => ({ kind, member, id, since }))
    .toSorted((a, b) => compareText(a.member, b.member));
}

async function write(
  transaction: Transaction<DirectoryTables>,
  rows: readonly IdentityRow[],
  onConflict: 'keep' | 'replace',
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await transaction
      .insertInto('identity')
      .values(rows.slice(start, start + rowsAtOnce))
      .onConflict((conflict) => {
        const same = conflict.columns(['kind', 'member']);
        if (onConflict === 'keep') return same.doNothing();
        return same.doUpdateSet((row) => ({ id: row.ref('excluded.id'), since: row.ref('excluded.since') }));
      })
      .execute();
  }
}

/** `svc_` and ten random characters, 48 bits: among 100,000 ids the chance that any two are equal is one in 60,000. */
function mintId(kind: IdentityKind): string {
  const characters = [...randomBytes(idLength)].map((byte) => alphabet[byte % alphabet.length]);
  return `${prefixes[kind]}_${characters.join('')}`;
}
