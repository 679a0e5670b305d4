import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { HarvestedSessions } from '../../../codegen/generated/harvest.ts';
import type { MatchRecord, RefugeRecord } from '../matches/records.ts';
import type {
  ListingRecord,
  LocationRecord,
  OrganisationRecord,
  ServiceAccounts,
  ServiceRecord,
} from '../merge/records.ts';
import type { JudgedEligibility } from '../eligibility/records.ts';
import type { RecordedHours } from '../../kit/time/opening-hours.ts';
import type { ServiceFacts } from '../search/facts.ts';
import { remember } from './remember.ts';
import { createShareLists } from './share-lists.ts';
import { type Venues, createVenues } from './venues.ts';
import { modelVersion } from './write-model.ts';

/**
 * One whole build of the directory, read only. What says so, and each function from `services` on, reads the file, once a
 * call; the rest is in memory.
 */
export interface ReadModel extends Venues {
  /** Of all that it was made from. */
  digest: string;
  /** Of the listings that it was made from, as shared state holds them. */
  held: string;
  /** Every service, in the order of names. */
  facts: readonly ServiceFacts[];
  /** The services of an organisation that have not ended, in the order of names. */
  servicesBy: (organisation: string) => readonly ServiceFacts[];
  /** The services of a category that have not ended, in the order of names. */
  servicesIn: (category: string) => readonly ServiceFacts[];
  /** The services that are one which the strategy names and that have not ended, in the order of names. */
  servicesNamed: (name: string) => readonly ServiceFacts[];
  /** By id; null when there is none. */
  factsOf: (id: string) => ServiceFacts | null;
  /** The listings, by their harvested ids, of services of which something was withheld. */
  withheldListings: readonly string[];
  /** Whom services are for, by the number in their facts. */
  judged: readonly JudgedEligibility[];
  /** When services are open, place by place, by the number in their facts. Reads the file. */
  hours: () => readonly (readonly RecordedHours[])[];
  /** What a value of a facet is called; null where no directory says. */
  labelOf: (facet: string, value: string) => string | null;
  /** Every word of all services, as written, with the number of services that have it. Reads the file. */
  words: () => Map<string, number>;
  /** The names of all places that may be shown, with where they are. Reads the file. */
  allLocations: () => LocationRecord[];
  /** The coming sessions by the ids of their sources, as harvested. Reads the file. */
  comingSessions: () => ReadonlyMap<string, readonly HarvestedSessions[]>;
  /** By id; what is not known is not in the answer, here as below. */
  services: (ids: readonly string[]) => Map<string, ServiceRecord>;
  /** The ids of the services, organisations and locations that ids which are in use no more lead to. */
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
  /** Where a stem stands, packed (search/words/posting.ts), in the order of rows; empty when no service has it. */
  postings: (stem: string) => Uint32Array;
  /** Whether any service has a stem. */
  hasStem: (stem: string) => boolean;
  close: () => void;
}

/** Opens a build. Null when it was written by another version of this code; throws when it is no read model. */
export function openModel(path: string): ReadModel | null {
  const db = new DatabaseSync(toImmutable(path), { readOnly: true });
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

/** A build is never written to again, so SQLite need not lock it for each read: that takes longer than most reads. */
function toImmutable(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

/** Some 5 MB, and all of a borough. */
const mostServices = 1_000;

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
    ...createVenues(db, facts),
    withheldListings: db
      .prepare('select id from withheld')
      .all()
      .map(({ id }) => String(id)),
    services: remember(createReader(db, 'service', 'body', parse<ServiceRecord>), mostServices),
    successors: createReader(db, 'successor', 'now', String),
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
    judged: createListReader(db, 'select body from judged order by number', parse<JudgedEligibility>)(),
    hours: createListReader(db, 'select body from hours order by number', parse<RecordedHours[]>),
    labelOf: readLabels(db),
    allLocations: createListReader(db, 'select body from location order by id', parse<LocationRecord>),
    comingSessions: createReaderOfSessions(db),
    ...createWords(db),
    close: () => db.close(),
  };
}

function groupServices(
  facts: readonly ServiceFacts[],
): Pick<ReadModel, 'servicesBy' | 'servicesIn' | 'servicesNamed' | 'factsOf'> {
  const running = facts.filter(({ withdrawn }) => !withdrawn);
  const byOrganisation = Map.groupBy(running, ({ organisation }) => organisation);
  const byCategory = groupByEach(running, ({ categories }) => categories);
  const byNamed = groupByEach(running, ({ named }) => named);
  const byId = new Map(facts.map((service) => [service.id, service]));
  return {
    servicesBy: (organisation) => byOrganisation.get(organisation) ?? [],
    servicesIn: (category) => byCategory.get(category) ?? [],
    servicesNamed: (name) => byNamed.get(name) ?? [],
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

function createWords(db: DatabaseSync): Pick<ReadModel, 'postings' | 'hasStem' | 'words'> {
  const posting = db.prepare('select packed from posting where stem = ?');
  const known = db.prepare('select 1 from posting where stem = ?');
  const words = db.prepare('select word, services from word');
  return {
    postings(stem) {
      const { packed } = posting.get(stem) ?? {};
      return packed instanceof Uint8Array ? new Uint32Array(packed.buffer, packed.byteOffset, packed.length / 4) : none;
    },
    hasStem: (stem) => known.get(stem) !== undefined,
    words: () => new Map(words.all().map(({ word, services }) => [String(word), Number(services)] as const)),
  };
}

const none = new Uint32Array();

function readLabels(db: DatabaseSync): ReadModel['labelOf'] {
  const rows = db.prepare('select facet, value, label from label').all();
  const byFacet = Map.groupBy(rows, ({ facet }) => String(facet));
  const labels = new Map(
    [...byFacet].map(([facet, of]) => {
      return [facet, new Map(of.map(({ value, label }) => [String(value), String(label)] as const))] as const;
    }),
  );
  return (facet, value) => labels.get(facet)?.get(value) ?? null;
}

function readFacts(db: DatabaseSync): ServiceFacts[] {
  const share = createShareLists();
  const all: ServiceFacts[] = [];
  for (const row of db.prepare('select facts from service order by row').iterate()) {
    all.push(share(parse<ServiceFacts>(row['facts'])));
  }
  return all;
}

/** Reads the column `body` of every row. */
function createListReader<Value>(db: DatabaseSync, query: string, toValue: (stored: unknown) => Value): () => Value[] {
  const statement = db.prepare(query);
  return () => statement.all().map(({ body }) => toValue(body));
}

function createReaderOfSessions(db: DatabaseSync): ReadModel['comingSessions'] {
  const statement = db.prepare('select source, body from session_list order by source');
  return () =>
    new Map(statement.all().map(({ source, body }) => [String(source), parse<HarvestedSessions[]>(body)] as const));
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
