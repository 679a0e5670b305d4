import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { Area } from '../../kit/source-options.ts';
import type { RecordedHours } from '../../kit/time/opening-hours.ts';
import { compareText } from '../identity/compare-text.ts';
import type { MatchRecord } from '../matches/records.ts';
import type { LocationRecord } from '../merge/records.ts';
import { createLabels } from '../search/select/labels.ts';
import { type ServiceFacts, toFacts, toSharedName } from '../search/facts.ts';
import { createNumbers } from './numbers.ts';
import { type WordGatherer, createWordGatherer } from '../search/words/index-words.ts';
import type { Lexicon } from '../search/words/lexicon.ts';
import type { Assembly, AssembledService } from './assemble.ts';
import type { KeptSessions } from './sessions.ts';

/** Goes up with every change to the tables below or to what is written in them: older files are then not opened. */
export const modelVersion = 25;

const tables = `
  create table build (digest text not null, held text not null);
  create table service (
    row integer primary key, id text not null unique, slug text not null unique,
    facts text not null, body text not null, accounts text not null
  );
  create table venue (service integer not null, location text not null, latitude real, longitude real);
  create table listing (id text primary key, service text not null, body text not null, raw text not null) without rowid;
  create table withheld (id text primary key, service text not null) without rowid;
  create view part as select id, service from listing union all select id, service from withheld;
  create table successor (id text primary key, now text not null) without rowid;
  create table former_slug (slug text primary key, service text not null) without rowid;
  create table organisation (id text primary key, body text not null) without rowid;
  create table location (id text primary key, body text not null) without rowid;
  create table place (id text primary key, location text not null) without rowid;
  create table session_list (source text primary key, body text not null);
  create table pair (rank integer primary key, body text not null);
  create table refuge (id text primary key, body text not null) without rowid;
  create table word (word text primary key, services integer not null) without rowid;
  create table posting (stem text primary key, packed blob not null);
  create table judged (number integer primary key, body text not null);
  create table hours (number integer primary key, body text not null);
  create table label (facet text not null, value text not null, label text not null, primary key (facet, value)) without rowid;
`;

/** What a build is beside what was assembled. */
interface BuildFacts {
  area: Area;
  lexicon: Lexicon;
  digest: string;
  held: string;
  /** Of each source that has some. */
  sessions: readonly KeptSessions[];
}

/** Services written before others get their turn: a few milliseconds of work. */
const atOnce = 100;

/** Writes a whole read model into a file that is not there yet. Nothing may read it before this is done. */
export async function writeModel(
  path: string,
  assembly: Assembly,
  { area, lexicon, digest, held, sessions }: BuildFacts,
): Promise<void> {
  const db = new DatabaseSync(path);
  try {
    // A build that breaks off is thrown away, so nothing ever has to be undone.
    db.exec(`pragma journal_mode = off; pragma synchronous = off; pragma user_version = ${modelVersion}`);
    db.exec(tables);
    db.exec('begin');
    db.prepare('insert into build values (?, ?)').run(digest, held);
    const words = createWordGatherer(lexicon);
    const { write, finish } = createWriter(db, { known: assembly.locations, words, area });
    for (const [row, service] of inOrderOfNames(assembly.services).entries()) {
      if (row % atOnce === 0) await setImmediate();
      write(row, service);
    }
    finish();
    writeBodies(db, 'organisation', assembly.organisations);
    writeBodies(db, 'location', [...assembly.locations.values()]);
    writeSuccessors(db, assembly);
    writePlaces(db, [...assembly.locations.values()]);
    writeBodies(db, 'refuge', assembly.refuges);
    writePairs(db, assembly.matches);
    const insertSessions = db.prepare('insert into session_list values (?, ?)');
    for (const { source, body } of sessions) insertSessions.run(source, body);
    db.exec('commit');
  } finally {
    db.close();
  }
}

/** A service's row number is its place in the order of names, so that sorting by name is sorting by row. */
function inOrderOfNames(services: readonly AssembledService[]): AssembledService[] {
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  return services.toSorted(
    ({ service: one }, { service: other }) => compare(one.name, other.name) || compareText(one.id, other.id),
  );
}

interface WriterOptions {
  known: ReadonlyMap<string, LocationRecord>;
  words: WordGatherer;
  area: Area;
}

/** Writes services one by one, and at the end what was gathered from all of them. */
function createWriter(db: DatabaseSync, { known, words, area }: WriterOptions) {
  const insertService = db.prepare('insert into service values (?, ?, ?, ?, ?, ?)');
  const insertVenue = db.prepare('insert into venue values (?, ?, ?, ?)');
  const insertListing = db.prepare('insert into listing values (?, ?, ?, ?)');
  const insertWithheld = db.prepare('insert into withheld values (?, ?)');
  const judged = createNumbers();
  const hours = createNumbers();
  const labels = createLabels();
  const repeats = new Map<string, number>();

  function write(row: number, { service, accounts, raw, withheld }: AssembledService): void {
    const locations = service.locations.flatMap(({ location }) => known.get(location) ?? []);
    const sources = [...new Set(accounts.listings.map(({ source }) => source))];
    const number = judged.numberOf(JSON.stringify(service.eligibility.judged));
    const open = service.locations.map(({ schedules, holidayHours }): RecordedHours => ({ schedules, holidayHours }));
    const facts: ServiceFacts = toFacts(service, {
      row,
      sources,
      locations,
      judged: number,
      hours: hours.numberOf(JSON.stringify(open)),
      repeat: countRepeat(service.name),
      area,
    });
    const json = [facts, service, accounts].map((part) => JSON.stringify(part));
    insertService.run(row, service.id, service.slug, ...json);
    for (const { id, latitude, longitude } of locations) insertVenue.run(row, id, latitude, longitude);
    for (const listing of accounts.listings) {
      const sent = JSON.stringify(raw.get(listing.id) ?? null);
      insertListing.run(listing.id, service.id, JSON.stringify(listing), sent);
    }
    for (const id of withheld) insertWithheld.run(id, service.id);
    words.add(row, service);
    labels.add(service);
  }

  function countRepeat(name: string): number {
    const shared = toSharedName(name);
    const before = repeats.get(shared) ?? 0;
    repeats.set(shared, before + 1);
    return before;
  }

  function finish(): void {
    writeRows(db, 'judged', judged.all());
    writeRows(db, 'hours', hours.all());
    writeRows(db, 'label', labels.all());
    writeRows(db, 'word', words.words());
    writeRows(db, 'posting', toBlobs(words));
  }

  return { write, finish };
}

function* toBlobs(words: WordGatherer): Iterable<[string, Uint8Array]> {
  for (const [stem, { buffer, byteOffset, byteLength }] of words.postings()) {
    yield [stem, new Uint8Array(buffer, byteOffset, byteLength)];
  }
}

function writeRows(
  db: DatabaseSync,
  table: 'judged' | 'hours' | 'label' | 'word' | 'posting',
  rows: Iterable<readonly SQLInputValue[]>,
): void {
  const insert = db.prepare(`insert into ${table} values (${table === 'label' ? '?, ?, ?' : '?, ?'})`);
  for (const row of rows) insert.run(...row);
}

function writeBodies(
  db: DatabaseSync,
  table: 'organisation' | 'location' | 'refuge',
  records: readonly { id: string }[],
): void {
  const insert = db.prepare(`insert into ${table} values (?, ?)`);
  for (const record of records) insert.run(record.id, JSON.stringify(record));
}

function writePairs(db: DatabaseSync, matches: readonly MatchRecord[]): void {
  const insert = db.prepare('insert into pair values (?, ?)');
  for (const [rank, match] of matches.entries()) insert.run(rank, JSON.stringify(match));
}

function writePlaces(db: DatabaseSync, locations: readonly LocationRecord[]): void {
  const insert = db.prepare('insert or ignore into place values (?, ?)');
  for (const { id, placeIds } of locations) for (const place of placeIds) insert.run(place, id);
}

/**
 * Where ids and slugs of yesterday lead. A slug may have been the name of a house, so that of a service with something
 * to hide leads nowhere: whoever guesses it must not find the service.
 */
function writeSuccessors(db: DatabaseSync, { services, organisations, locations, successors }: Assembly): void {
  const known = new Map(services.map((one) => [one.service.id, one]));
  const ids = new Set([...known.keys(), ...organisations.map(({ id }) => id), ...locations.keys()]);
  const insertId = db.prepare('insert into successor values (?, ?)');
  for (const [id, now] of successors.ids) if (ids.has(now)) insertId.run(id, now);
  const insertSlug = db.prepare('insert into former_slug values (?, ?)');
  for (const [slug, service] of successors.slugs) {
    if (known.get(service)?.withheld.length === 0) insertSlug.run(slug, service);
  }
}
