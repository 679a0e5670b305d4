import { type ColumnType, sql } from 'kysely';
import type { Migrations } from '../../kit/state/migrate.ts';
import type { StateDb } from '../../kit/state/state.ts';
import type { Severity } from '../checks/check.ts';

// Type aliases, not interfaces: Kysely asks for an index signature, which interfaces do not have.

/** What gateways share of freshness. Moments are RFC 3339, days are of London's calendar. */
export type FreshnessTables = {
  freshness_run: RunRow;
  freshness_listing: ListingRow;
  freshness_finding: FindingRow;
  freshness_span: SpanRow;
  freshness_acknowledgement: AcknowledgementRow;
  freshness_link: LinkRow;
  freshness_host: HostRow;
  freshness_lock: LockRow;
  freshness_problem: ProblemRow;
};

export type RunRow = {
  id: string;
  /** The day that it is of. */
  night: string;
  /** The one source that it was about; null for all. */
  only_source: string | null;
  started_at: string;
  finished_at: string | null;
  opened: number;
  resolved: number;
  /** Source by source: a JSON list of RunSourceRecord. */
  sources: string;
};

/** What was known of a listing from one day to another. One row at most of each has no end. */
export type ListingRow = {
  listing: string;
  from_day: string;
  /** The first day on which it was no longer so; null while it is. */
  until_day: string | null;
  service: string;
  source: string;
  /** A ListingFacts as JSON. */
  body: string;
};

/** A fault of a listing, through all the times that it came and went. */
export type FindingRow = {
  id: string;
  check_id: string;
  listing: string | null;
  service: string | null;
  service_name: string | null;
  source: string;
  field: string | null;
  severity: Severity;
  text: string;
  /** JSON. */
  evidence: string;
  fix_url: string | null;
  owner: string | null;
  first_seen: string;
  last_seen: string;
  resolved_at: string | null;
  /**
   * The run in which it last came, came back, became better or worse, or was mended. Null where people reported it and no
   * run has looked at it yet; empty where that was before this was kept.
   */
  changed_in: string | null;
};

/** From which day to which a finding was open, and how bad it was. */
type SpanRow = {
  finding: string;
  from_day: string;
  until_day: string | null;
  severity: Severity;
};

/** Rows are never taken away: one that was taken back or replaced, or whose finding was mended, has an end. */
export type AcknowledgementRow = {
  id: string;
  finding: string;
  note: string | null;
  /** The last day that it holds; null without end. */
  until_day: string | null;
  /** As their team knows them. */
  said_by: string | null;
  at: string;
  ended_at: string | null;
  ended_by: string | null;
};

type LinkRow = {
  url: string;
  host: string;
  night: string;
  /** A LinkRecord as JSON. */
  body: string;
};

type HostRow = {
  host: string;
  night: string;
  /** Addresses that were asked in that night, and those of them that failed. */
  asked: number;
  failed: number;
  /** Nights in a row in which most of its addresses failed. */
  nights: number;
};

type LockRow = {
  name: string;
  owner: string;
  /** Milliseconds since 1970, of real time; PostgreSQL reads it as text. */
  until_ms: ColumnType<string | number, number, number>;
};

export type ProblemRow = {
  reference: string;
  service: string;
  field: string | null;
  message: string;
  at: string;
};

export const migrations: Migrations = {
  async '001-tables'(db) {
    await db.schema
      .createTable('freshness_run')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('night', 'text', (column) => column.notNull())
      .addColumn('only_source', 'text')
      .addColumn('started_at', 'text', (column) => column.notNull())
      .addColumn('finished_at', 'text')
      .addColumn('opened', 'integer', (column) => column.notNull())
      .addColumn('resolved', 'integer', (column) => column.notNull())
      .addColumn('sources', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('freshness_listing')
      .addColumn('listing', 'text', (column) => column.notNull())
      .addColumn('from_day', 'text', (column) => column.notNull())
      .addColumn('until_day', 'text')
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('freshness_listing_key', ['listing', 'from_day'])
      .execute();
    await db.schema.createIndex('freshness_listing_service').on('freshness_listing').column('service').execute();
    await db.schema
      .createTable('freshness_finding')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('check_id', 'text', (column) => column.notNull())
      .addColumn('listing', 'text')
      .addColumn('service', 'text')
      .addColumn('service_name', 'text')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('field', 'text')
      .addColumn('severity', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('evidence', 'text', (column) => column.notNull())
      .addColumn('fix_url', 'text')
      .addColumn('owner', 'text')
      .addColumn('first_seen', 'text', (column) => column.notNull())
      .addColumn('last_seen', 'text', (column) => column.notNull())
      .addColumn('resolved_at', 'text')
      .execute();
    await db.schema.createIndex('freshness_finding_service').on('freshness_finding').column('service').execute();
    await db.schema
      .createTable('freshness_span')
      .addColumn('finding', 'text', (column) => column.notNull())
      .addColumn('from_day', 'text', (column) => column.notNull())
      .addColumn('until_day', 'text')
      .addColumn('severity', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('freshness_span_key', ['finding', 'from_day'])
      .execute();
    await db.schema
      .createTable('freshness_acknowledgement')
      .addColumn('finding', 'text', (column) => column.primaryKey())
      .addColumn('note', 'text')
      .addColumn('until_day', 'text')
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('freshness_link')
      .addColumn('url', 'text', (column) => column.primaryKey())
      .addColumn('host', 'text', (column) => column.notNull())
      .addColumn('night', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('freshness_host')
      .addColumn('host', 'text', (column) => column.primaryKey())
      .addColumn('night', 'text', (column) => column.notNull())
      .addColumn('asked', 'integer', (column) => column.notNull())
      .addColumn('failed', 'integer', (column) => column.notNull())
      .addColumn('nights', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('freshness_lock')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('until_ms', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('freshness_problem')
      .addColumn('reference', 'text', (column) => column.primaryKey())
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('field', 'text')
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },
  async '002-changed-in'(db) {
    await db.schema.alterTable('freshness_finding').addColumn('changed_in', 'text').execute();
    await db.withTables<FreshnessTables>().updateTable('freshness_finding').set({ changed_in: '' }).execute();
  },
  '003-acknowledgements': keepAcknowledgements,
};

/** From one row for each finding, which went with it, to all that was ever said of it. */
async function keepAcknowledgements(db: StateDb): Promise<void> {
  await db.schema.alterTable('freshness_acknowledgement').renameTo('freshness_acknowledgement_before').execute();
  await db.schema
    .createTable('freshness_acknowledgement')
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('finding', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('until_day', 'text')
    .addColumn('said_by', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('ended_by', 'text')
    .execute();
  await db.schema
    .createIndex('freshness_acknowledgement_holds')
    .unique()
    .on('freshness_acknowledgement')
    .column('finding')
    .where(sql.ref('ended_at'), 'is', null)
    .execute();
  await sql`insert into freshness_acknowledgement (id, finding, note, until_day, at)
    select finding, finding, note, until_day, at from freshness_acknowledgement_before`.execute(db);
  await db.schema.dropTable('freshness_acknowledgement_before').execute();
}
