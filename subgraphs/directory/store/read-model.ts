import { DatabaseSync } from 'node:sqlite';
import type { MatchRecord, RefugeRecord } from '../matches/records.ts';
import type {
  ListingRecord,
  LocationRecord,
  OrganisationRecord,
  ServiceAccounts,
  ServiceRecord,
} from '../merge/records.ts';
import type { ServiceFacts } from '../search/facts.ts';
import type { Box } from '../search/near.ts';
import { modelVersion, venuesPerRow } from './write-model.ts';

/** One whole build of the directory, read only. The first five are in memory; each of the others reads the file once. */
export interface ReadModel {
  /** Of all that it was made from. */
  digest: string;
  /** Of the listings that it was made from, as shared state holds them. */
  held: string;
  /** Every service, in the order of names. */
  facts: readonly ServiceFacts[];
  /** The services of an organisation and at a location that have not ended, in the order of names. */
  servicesBy: (organisation: string) => readonly ServiceFacts[];
  servicesAt: (location: string) => readonly ServiceFacts[];
  /** The services of a category that have not ended, in the order of names. */
  servicesIn: (category: string) => readonly ServiceFacts[];
  /** By id; null when there is none. */
  factsOf: (id: string) => ServiceFacts | null;
  /** The listings, by their harvested ids, of services of which something was withheld. */
  withheldListings: readonly string[];
  /** By id; what is not known is not in the answer, here as below. */
  services: (ids: readonly string[]) => Map<string, ServiceRecord>;
  /** The ids of the services that ids which are in use no more lead to. */
  successors: (ids: readonly string[]) => Map<string, string>;
  accounts: (ids: readonly string[]) => Map<string, ServiceAccounts>;
  organisations: (ids: readonly string[]) => Map<string, OrganisationRecord>;
  locations: (ids: readonly string[]) => Map<string, LocationRecord>;
  listings: (ids: readonly string[]) => Map<string, ListingRecord>;
  /** The records as sent, by listing id. */
  raws: (ids: readonly string[]) => Map<string, unknown>;
  /** The id of the service that each listing is part of, by the id of the listing as shown or as harvested. */
  servicesOfListings: (ids: readonly string[]) => Map<string, string>;
  /** The id of the location that each place of a source is. */
  locationsOfPlaces: (ids: readonly string[]) => Map<string, string>;
  /** The id of the service that has a slug, or else of the one that had it last. */
  serviceWithSlug: (slug: string) => string | null;
  /** Pairs of listings for people to decide on, the surest first, and those decided. */
  pairs: () => MatchRecord[];
  /** Listings that are, may be or were taken for a refuge, by name. */
  refuges: () => RefugeRecord[];
  /** By row, how well a question of FTS5 matches: 0 for not at all. */
  matches: (expression: string) => Float64Array;
  /** By row, whether a venue is in the box. */
  inside: (box: Box) => Uint8Array;
  close: () => void;
}

/** How much a word counts by where it stands: name, other names, organisation, categories, venues, description. */
const weights = '10, 6, 4, 4, 3, 1';

/** Opens a build. Null when it was written by another version of this code; throws when it is no read model. */
export function openModel(path: string): ReadModel | null {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const { user_version: version } = db.prepare('pragma user_version').get() ?? {};
    if (version === modelVersion) return createModel(db);
  } catch (error) {
    db.close();
    throw error;
  }
  db.close();
  return null;
}

function createModel(db: DatabaseSync): ReadModel {
  const facts = readFacts(db);
  const bySlug = db.prepare(
    'select coalesce((select id from service where slug = :slug), (select service from former_slug where slug = :slug)) as id',
  );
  const { digest, held } = db.prepare('select digest, held from build').get() ?? {};
  return {
    digest: String(digest),
    held: String(held),
    facts,
    ...groupServices(facts),
    withheldListings: db
      .prepare('select id from withheld')
      .all()
      .map(({ id }) => String(id)),
    services: createReader(db, 'service', 'body', parse<ServiceRecord>),
    successors: createReader(db, 'successor', 'service', String),
    accounts: createReader(db, 'service', 'accounts', parse<ServiceAccounts>),
    organisations: createReader(db, 'organisation', 'body', parse<OrganisationRecord>),
    locations: createReader(db, 'location', 'body', parse<LocationRecord>),
    listings: createReader(db, 'listing', 'body', parse<ListingRecord>),
    raws: createReader(db, 'listing', 'raw', parse<unknown>),
    servicesOfListings: createReader(db, 'part', 'service', String),
    locationsOfPlaces: createReader(db, 'place', 'location', String),
    serviceWithSlug(slug) {
      const { id } = bySlug.get({ slug }) ?? {};
      return typeof id === 'string' ? id : null;
    },
    pairs: createListReader(db, 'select body from pair order by rank', parse<MatchRecord>),
    refuges: createListReader(db, "select body from refuge order by body ->> 'name', id", parse<RefugeRecord>),
    ...createSearches(db, facts.length),
    close: () => db.close(),
  };
}

function groupServices(
  facts: readonly ServiceFacts[],
): Pick<ReadModel, 'servicesBy' | 'servicesAt' | 'servicesIn' | 'factsOf'> {
  const running = facts.filter(({ withdrawn }) => !withdrawn);
  const byOrganisation = Map.groupBy(running, ({ organisation }) => organisation);
  const byLocation = groupByEach(running, ({ locations }) => locations);
  const byCategory = groupByEach(running, ({ categories }) => categories);
  const byId = new Map(facts.map((service) => [service.id, service]));
  return {
    servicesBy: (organisation) => byOrganisation.get(organisation) ?? [],
    servicesAt: (location) => byLocation.get(location) ?? [],
    servicesIn: (category) => byCategory.get(category) ?? [],
    factsOf: (id) => byId.get(id) ?? null,
  };
}

function groupByEach(
  services: readonly ServiceFacts[],
  keysOf: (service: ServiceFacts) => readonly string[],
): Map<string, ServiceFacts[]> {
  const groups = new Map<string, ServiceFacts[]>();
  for (const service of services) {
    for (const key of keysOf(service)) {
      const group = groups.get(key);
      if (group) group.push(service);
      else groups.set(key, [service]);
    }
  }
  return groups;
}

function createSearches(db: DatabaseSync, rows: number): Pick<ReadModel, 'matches' | 'inside'> {
  const match = db.prepare(`select rowid, bm25(words, ${weights}) as rank from words where words match ?`);
  const overlap = db.prepare(
    'select json_group_array(id) as ids from point where north >= ? and south <= ? and east >= ? and west <= ?',
  );
  return {
    matches(expression) {
      const ranks = new Float64Array(rows);
      // BM25 of SQLite is the smaller the better: https://www.sqlite.org/fts5.html#the_bm25_function
      for (const { rowid, rank } of match.all(expression)) ranks[Number(rowid)] = -Number(rank);
      return ranks;
    },
    inside({ south, north, west, east }) {
      const found = new Uint8Array(rows);
      const { ids } = overlap.get(south, north, west, east) ?? {};
      for (const id of parse<number[]>(ids)) found[Math.floor(id / venuesPerRow)] = 1;
      return found;
    },
  };
}

function readFacts(db: DatabaseSync): ServiceFacts[] {
  return db
    .prepare('select facts from service order by row')
    .all()
    .map((row) => parse<ServiceFacts>(row['facts']));
}

/** Reads the column `body` of every row. */
function createListReader<Value>(db: DatabaseSync, query: string, toValue: (stored: unknown) => Value): () => Value[] {
  const statement = db.prepare(query);
  return () => statement.all().map(({ body }) => toValue(body));
}

/** Reads one column of many rows at once. */
function createReader<Value>(
  db: DatabaseSync,
  table: string,
  column: string,
  toValue: (stored: unknown) => Value,
): (ids: readonly string[]) => Map<string, Value> {
  const statement = db.prepare(
    `select id, ${column} as value from ${table} where id in (select value from json_each(?))`,
  );
  return (ids) =>
    new Map(statement.all(JSON.stringify(ids)).map(({ id, value }) => [String(id), toValue(value)] as const));
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names what writeModel put there
function parse<Value>(stored: unknown): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by writeModel, so the shape is ours
  return JSON.parse(String(stored)) as Value;
}
