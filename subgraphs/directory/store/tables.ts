import type { Migrations } from '../../kit/state/migrate.ts';
import { type MatchTables, createMatchTables } from '../matches/tables.ts';

// Type aliases, not interfaces: Kysely asks for an index signature, which interfaces do not have.

/** What gateways share of the directory: the last good listings, how each source is doing, and the ids given out. */
export type DirectoryTables = {
  listing: ListingRow;
  source_state: SourceRow;
  identity: IdentityRow;
  secret: SecretRow;
} & MatchTables;

export type ListingRow = {
  /** `source:sourceId`. */
  id: string;
  source: string;
  /** The listing as harvested, JSON. */
  body: string;
  /** A hash of the body. */
  digest: string;
  first_seen: string;
  /** When the body last became another one. */
  changed_at: string;
  /** Null while its directory lists it; else the last reading that had it. */
  last_seen: string | null;
};

export type SourceRow = {
  source: string;
  /** What was read: the format and address of the directory that the source stood for. */
  directory: string;
  last_attempt: string | null;
  /** The reading in use; null before the first. */
  last_harvest: string | null;
  /** When a reading last differed from the one before. */
  last_change: string | null;
  /** Listings of the reading in use. */
  listings: number;
  /** Records of the reading in use that could not be taken. */
  rejected: number;
  /** What its source said was wrong with parts of it: a JSON list of texts. */
  problems: string;
  /** Why the last try failed; null when it did not. */
  failure: string | null;
  /** Since when a much smaller reading has been held back, and how many listings it had. */
  held_since: string | null;
  held_count: number | null;
};

export type IdentityRow = {
  kind: IdentityKind;
  /** A listing id, an organisation's key or a place id. */
  member: string;
  id: string;
  since: string;
};

export type IdentityKind = 'service' | 'organisation' | 'location';

export type SecretRow = {
  name: string;
  value: string;
};

export const migrations: Migrations = {
  async '001-tables'(db) {
    await db.schema
      .createTable('listing')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('first_seen', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addColumn('last_seen', 'text')
      .execute();
    await db.schema.createIndex('listing_source').on('listing').column('source').execute();
    await db.schema
      .createTable('source_state')
      .addColumn('source', 'text', (column) => column.primaryKey())
      .addColumn('directory', 'text', (column) => column.notNull())
      .addColumn('last_attempt', 'text')
      .addColumn('last_harvest', 'text')
      .addColumn('last_change', 'text')
      .addColumn('listings', 'integer', (column) => column.notNull())
      .addColumn('rejected', 'integer', (column) => column.notNull())
      .addColumn('problems', 'text', (column) => column.notNull())
      .addColumn('failure', 'text')
      .addColumn('held_since', 'text')
      .addColumn('held_count', 'integer')
      .execute();
    await db.schema
      .createTable('identity')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('member', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('since', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('identity_key', ['kind', 'member'])
      .execute();
  },
  '003-match-decisions': createMatchTables,
  async '005-secret'(db) {
    await db.schema
      .createTable('secret')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
