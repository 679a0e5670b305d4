import type { Migrations } from '../../kit/state/migrate.ts';
import { type MatchTables, addAnswerOfMatches, createMatchTables } from '../matches/tables.ts';
import { createChangeTables } from './change-tables.ts';

// Type aliases, not interfaces: Kysely asks for an index signature, which interfaces do not have.

/** What gateways share of the directory: the last good listings, how each source is doing, and the ids given out. */
export type DirectoryTables = {
  listing: ListingRow;
  source_state: SourceRow;
  session_list: SessionListRow;
  identity: IdentityRow;
  former_identity: FormerIdentityRow;
  redirect: RedirectRow;
  split: SplitRow;
  slug: SlugRow;
  feed: FeedRow;
  published: PublishedRow;
  change: ChangeRow;
  secret: SecretRow;
  link_weights: LinkWeightsRow;
  link_block_set: LinkBlockSetRow;
  link_listing_blocks: LinkListingBlocksRow;
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
  edit_page: string | null;
};

/** The coming sessions that the reading in use of a source has, if it has any. */
type SessionListRow = {
  source: string;
  digest: string;
  /** A JSON list of sessions as harvested. */
  body: string;
};

export type IdentityRow = {
  kind: IdentityKind;
  /** A listing id, an organisation's key or a place id. */
  member: string;
  id: string;
  since: string;
};

export type IdentityKind = 'service' | 'organisation' | 'location';

/** An id that a member had before the one it has: a listing, an organisation or a place of a directory. */
type FormerIdentityRow = {
  member: string;
  id: string;
  since: string;
};

/** An id that is in use no more, because its members became part of another service, organisation or location. */
type RedirectRow = {
  from_id: string;
  /** May be redirected itself, later: whoever reads follows to the end. */
  to_id: string;
  at: string;
};

/** That listings of one service became a service of their own. */
type SplitRow = {
  from_id: string;
  into_id: string;
  at: string;
  /** 1 once the feed of changes has come past it, else 0. */
  told: number;
};

/** The last part of a page's address, and the service that had it last. */
type SlugRow = {
  slug: string;
  service: string;
};

/** The one feed of changes; its row is the lock of whoever gives out ids or publishes. */
export type FeedRow = {
  /** Random: a new database is another feed. */
  id: string;
  /** The number of the last change; 0 before the first. */
  last: number;
  /** The number of the last change that is kept no more; 0 while all are. */
  dropped: number;
};

/** A service as the feed has last told of it. */
export type PublishedRow = {
  service: string;
  /** The number of the change that told of it last. */
  seq: number;
  at: string;
  /** 1 when its status is WITHDRAWN, else 0. */
  ended: number;
  /** A digest of each field, JSON. */
  digests: string;
};

export type ChangeRow = {
  seq: number;
  at: string;
  kind: ChangeKind;
  service: string;
  /** The names of the fields that changed: a JSON list. */
  fields: string;
  into_service: string | null;
};

type ChangeKind = 'ADDED' | 'CHANGED' | 'WITHDRAWN' | 'MERGED' | 'SPLIT';

type SecretRow = {
  name: string;
  value: string;
};

type LinkWeightsRow = {
  /** The ids of the directories that they were learned of. */
  sources: string;
  /** What agreement of two listings is worth, JSON. */
  body: string;
};

type LinkBlockSetRow = {
  /** The ids of the directories whose listings they are. */
  sources: string;
  /** Of the listings and the weights that they were found with. */
  fingerprint: string;
  /** Numbers that name more than one service: a JSON list. */
  vague: string;
};

export type LinkListingBlocksRow = {
  sources: string;
  /** A listing id. */
  listing: string;
  /** The blocks that it is in: packed, base64. */
  keys: string;
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
  '002-changes': createChangeTables,
  '003-match-decisions': createMatchTables,
  async '005-secret'(db) {
    await db.schema
      .createTable('secret')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
  async '006-link-weights'(db) {
    await db.schema
      .createTable('link_weights')
      .addColumn('sources', 'text', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
  },
  async '007-session-list'(db) {
    await db.schema
      .createTable('session_list')
      .addColumn('source', 'text', (column) => column.primaryKey())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
  },
  async '008-edit-page'(db) {
    await db.schema.alterTable('source_state').addColumn('edit_page', 'text').execute();
  },
  '009-match-answers': addAnswerOfMatches,
  async '010-link-blocks'(db) {
    await db.schema
      .createTable('link_blocks')
      .addColumn('sources', 'text', (column) => column.primaryKey())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('vague', 'text', (column) => column.notNull())
      .addColumn('keys', 'text', (column) => column.notNull())
      .execute();
  },
  async '011-link-listing-blocks'(db) {
    await db.schema.dropTable('link_blocks').execute();
    await db.schema
      .createTable('link_block_set')
      .addColumn('sources', 'text', (column) => column.primaryKey())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('vague', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('link_listing_blocks')
      .addColumn('sources', 'text', (column) => column.notNull())
      .addColumn('listing', 'text', (column) => column.notNull())
      .addColumn('keys', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('link_listing_blocks_key', ['sources', 'listing'])
      .execute();
  },
};
