import type { Kysely, Transaction } from 'kysely';
import type { CheckedListing } from '../listing.ts';
import { inBatches } from './batches.ts';
import { ListingFacts } from './records.ts';
import type { FreshnessTables, ListingRow } from './tables.ts';

type Db = Kysely<FreshnessTables> | Transaction<FreshnessTables>;

/** What was known of a listing. */
export interface KnownListing extends ListingFacts {
  listing: string;
  service: string;
  source: string;
}

/** How many listings of a source came, changed and left. */
export interface Turnover {
  added: number;
  changed: number;
  withdrawn: number;
}

/** Puts what is known tonight in the place of what was; the day before keeps what it had. Answers source by source. */
export async function saveFacts(
  transaction: Transaction<FreshnessTables>,
  listings: readonly CheckedListing[],
  { day, sources }: { day: string; sources: readonly string[] },
): Promise<Map<string, Turnover>> {
  const turnover = new Map(sources.map((source) => [source, { added: 0, changed: 0, withdrawn: 0 }]));
  const count = (source: string, what: keyof Turnover) => {
    const of = turnover.get(source);
    if (of) of[what]++;
  };
  const before = new Map((await loadRows(transaction, sources)).map((row) => [row.listing, row]));
  const rows = listings.map((listing) => toRow(listing, day));
  const news = rows.filter((row) => {
    const known = before.get(row.listing);
    before.delete(row.listing);
    if (!known) count(row.source, 'added');
    else if (known.body !== row.body) count(row.source, isLeaving(known, row) ? 'withdrawn' : 'changed');
    return !known || known.body !== row.body || known.service !== row.service;
  });
  for (const { source, body } of before.values()) if (toFacts(body).listed) count(source, 'withdrawn');
  await endRows(transaction, [...before.keys(), ...news.map(({ listing }) => listing)], day);
  for (const some of inBatches(news)) await insertRows(transaction, some);
  return turnover;
}

/** What was known at the end of a day; now when there is no day. */
export async function loadFacts(
  db: Db,
  { day = null, services = null }: { day?: string | null; services?: readonly string[] | null } = {},
): Promise<KnownListing[]> {
  let query = db.selectFrom('freshness_listing').select(['listing', 'service', 'source', 'body']);
  if (services) query = query.where('service', 'in', services);
  if (day === null) query = query.where('until_day', 'is', null);
  else {
    query = query
      .where('from_day', '<=', day)
      .where((where) => where.or([where('until_day', 'is', null), where('until_day', '>', day)]));
  }
  const rows = await query.orderBy('listing').execute();
  return rows.map(({ listing, service, source, body }) => ({ listing, service, source, ...toFacts(body) }));
}

function loadRows(db: Db, sources: readonly string[]): Promise<ListingRow[]> {
  return db
    .selectFrom('freshness_listing')
    .selectAll()
    .where('until_day', 'is', null)
    .where('source', 'in', sources)
    .execute();
}

function toRow(listing: CheckedListing, day: string): ListingRow {
  const { organisationId, wards, needs, assertedAt: confirmedAt, changedAt, lastSeen } = listing;
  const facts: ListingFacts = { organisationId, wards, needs, confirmedAt, changedAt, listed: lastSeen === null };
  const { id, serviceId: service, source } = listing;
  return { listing: id, from_day: day, until_day: null, service, source, body: JSON.stringify(facts) };
}

function isLeaving(known: ListingRow, row: ListingRow): boolean {
  return toFacts(known.body).listed && !toFacts(row.body).listed;
}

/** What began on this very day was never the end of a day: it goes without a trace. */
async function endRows(transaction: Db, listings: readonly string[], day: string): Promise<void> {
  for (const some of inBatches(listings)) {
    await transaction
      .deleteFrom('freshness_listing')
      .where('listing', 'in', some)
      .where('until_day', 'is', null)
      .where('from_day', '=', day)
      .execute();
    await transaction
      .updateTable('freshness_listing')
      .set({ until_day: day })
      .where('listing', 'in', some)
      .where('until_day', 'is', null)
      .execute();
  }
}

async function insertRows(transaction: Db, rows: ListingRow[]): Promise<void> {
  await transaction
    .insertInto('freshness_listing')
    .values(rows)
    // A clock that was set back comes to the same day again: what is said last of a day is what it was at its end.
    .onConflict((conflict) =>
      conflict.columns(['listing', 'from_day']).doUpdateSet((row) => ({
        until_day: null,
        service: row.ref('excluded.service'),
        source: row.ref('excluded.source'),
        body: row.ref('excluded.body'),
      })),
    )
    .execute();
}

function toFacts(body: string): ListingFacts {
  return ListingFacts.parse(JSON.parse(body));
}
