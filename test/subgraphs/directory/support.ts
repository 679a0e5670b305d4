import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLError, type GraphQLFormattedError, graphql } from 'graphql';
import { onTestFinished } from 'vitest';
import { type Directory, type DirectoryOptions, createDirectory } from '../../../subgraphs/directory/index.ts';
import type { HarvestedSessions } from '../../../codegen/generated/harvest.ts';
import { type Clock, fixedClock } from '../../../subgraphs/kit/clock.ts';
import { createHarvestField } from '../../../subgraphs/kit/harvest/field.ts';
import { createReadingKeeper } from '../../../subgraphs/kit/harvest/keeper.ts';
import type { Reading } from '../../../subgraphs/kit/harvest/reading.ts';
import {
  type Listing,
  type ListingLocation,
  createListing,
  createListingLocation,
  createListingOrganisation,
} from '../../../subgraphs/kit/listing.ts';
import type { Postcodes } from '../../../subgraphs/kit/place/postcodes.ts';
import { createSectorTable } from '../../../subgraphs/kit/place/sector-table.ts';
import { readLexicon } from '../../../subgraphs/directory/needs/lexicon/read-lexicon.ts';
import { createNeeds } from '../../../subgraphs/directory/needs/needs.ts';
import { openState } from '../../../subgraphs/kit/state/state.ts';
import type { GraphLink } from '../../../subgraphs/kit/subgraph.ts';
import { type TestObserver, createTestObserver } from '../../support/observer.ts';
import { createMemoryReadingStore } from '../../support/reading-store.ts';

/** Reading the lexicon takes a while, and every directory has the same. */
const needs = createNeeds(readLexicon());

export const now = '2026-11-23T09:00:00Z';
const sutton = { name: 'Sutton', code: 'E09000029', centre: [51.3618, -0.1945] } as const;

/** A directory that a test can change between two harvests. */
export interface FakeSource {
  listings: Listing[];
  /** Coming ones, of any listing. */
  sessions?: HarvestedSessions[];
  problems?: string[];
  editPage?: string;
  /** Thrown in place of an answer. */
  failure?: Error;
}

export type FakeSources = Record<string, FakeSource>;

export interface TestDirectory {
  directory: Directory;
  observer: TestObserver;
  dataDir: string;
  /** Moves the clock of the domain. */
  setNow: (moment: string) => void;
  /** Asks the directory's own schema. Throws when there are errors. */
  ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The same, and answers the errors. */
  askForErrors: (query: string, variables?: Record<string, unknown>) => Promise<readonly GraphQLFormattedError[]>;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads any answer
export type Answer = any;

/** A started directory over fakes, with nothing harvested yet. It is stopped when the test ends. */
export async function startDirectory(
  sources: FakeSources,
  more: Partial<DirectoryOptions> & { links?: Record<string, GraphLink> } = {},
): Promise<TestDirectory> {
  const dataDir = more.dataDir ?? mkdtempSync(join(tmpdir(), 'directory-'));
  const state = more.state ?? (await openState({ dataDir }));
  const observer = createTestObserver();
  let clock = fixedClock(now);
  const directory = createDirectory({
    sources: Object.entries(sources).map(([id, source]) =>
      toSource(id, more.links?.[id] ?? createFakeLink(id, source)),
    ),
    area: sutton,
    clock: () => clock(),
    observer,
    state,
    dataDir,
    places: createSectorTable(sutton.code),
    needs,
    ...more,
  });
  await directory.start();
  onTestFinished(async () => {
    await directory.stop();
    if (!more.state) await state.close();
    if (!more.dataDir) rmSync(dataDir, { recursive: true });
  });
  const run = (source: string, variableValues: Record<string, unknown> = {}) =>
    graphql({ schema: directory.schema, source, variableValues, contextValue: directory.createContext() });
  return {
    directory,
    observer,
    dataDir,
    setNow: (moment) => (clock = fixedClock(moment)),
    async ask(query, variables) {
      const { data, errors } = await run(query, variables);
      if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
      return data;
    },
    async askForErrors(query, variables) {
      const { errors = [] } = await run(query, variables);
      return errors.map((error) => error.toJSON());
    },
  };
}

/** The same, with everything harvested. */
export async function harvestedDirectory(
  sources: FakeSources,
  more?: Parameters<typeof startDirectory>[1],
): Promise<TestDirectory> {
  const test = await startDirectory(sources, more);
  await test.directory.harvest();
  return test;
}

function toSource(id: string, link: GraphLink): DirectoryOptions['sources'][number] {
  return { id, name: `The ${id}`, url: `https://${id}.example.org/`, sample: true, directory: `sample of ${id}`, link };
}

/**
 * Answers the harvest contract as the kit does for every source subgraph, pages, cursors and codes included. Each reading
 * is a millisecond after the one before it, unless a clock says when it is.
 */
export function createFakeLink(source: string, fake: FakeSource, clock: Clock = fixedClock(now)): GraphLink {
  let readings = 0;
  const keeper = createReadingKeeper<never>({
    source,
    store: createMemoryReadingStore(),
    clock,
    async read(): Promise<Reading<never>> {
      if (fake.failure) throw fake.failure;
      const readAt = clock()
        .subtract({ milliseconds: 1000 - ++readings })
        .toString();
      const { problems = [], editPage = null } = fake;
      return { readAt, listings: [...fake.listings], details: {}, rejected: [], problems, editPage };
    },
  });
  const harvest = createHarvestField(keeper, fake.sessions ? () => fake.sessions ?? [] : null);
  return async ({ variables }) => {
    try {
      return {
        data: {
          harvest: await harvest(null, { first: Number(variables?.['first']), after: toText(variables?.['after']) }),
        },
      };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { data: null, errors: [error.toJSON()] };
    }
  };
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A listing of which only the id and the name matter; `phone`, `postcode` and `organisation` are short for more. */
export function listing(
  id: string,
  name: string,
  { phone, postcode, organisation, ...more }: ListingParts = {},
): Listing {
  const sourceId = id.slice(id.indexOf(':') + 1);
  return createListing({
    id,
    sourceId,
    name,
    ...(phone !== undefined && { phones: [{ number: phone, label: null }] }),
    ...(postcode !== undefined && { locations: [place(`${id}-place`, { postcode })] }),
    ...(organisation !== undefined && { organisation: createListingOrganisation({ name: organisation }) }),
    ...more,
  });
}

type ListingParts = Partial<Omit<Listing, 'organisation'>> & {
  phone?: string;
  postcode?: string;
  organisation?: string;
};

export function place(id: string, more: Partial<ListingLocation> = {}): ListingLocation {
  return createListingLocation({ id, ...more });
}

/** Postcodes with the points and wards that a test gives them. */
export function createFakePostcodes(units: Record<string, { latitude: number; longitude: number }>): Postcodes {
  const table = createSectorTable(sutton.code);
  return {
    ...table,
    precision: 'unit',
    unit: (postcode) => {
      const point = units[postcode];
      return point ? { ...point, inArea: true, wardCode: 'E05013765' } : null;
    },
  };
}

/** Every field that a client or another subgraph can ask of services. */
export const everything = `query ($near: Near) {
  services(near: $near, first: 1000, filter: { includeWithdrawn: true }) {
    totalCount
    setAside { filter unknown withoutIt }
    edges { score distance { metres miles } because { field text sentences { code values text } } }
    nodes {
      id slug name summary description kind status url email waitTime thresholdTier offer updatedAt delivery listingIds
      organisation { id name description url email phones { number e164 label } }
      phones { number e164 label }
      locations {
        id
        distance { metres miles }
        schedules { rrule opensAt closesAt from to text }
        holidayHours { from to closed opensAt closesAt }
        location {
          id name confidential latitude longitude ward wheelchair accessibleToilet inductionLoop stepFree
          accessibilityText placeIds
          address { lines city county postcode text }
          services { totalCount nodes { name } }
        }
      }
      areaServed { text codes }
      eligibility {
        text pregnancy sendOnly circumstances residents { text codes }
        ages { minMonths maxMonths maxMonthsWithSend text } carerAges { text }
      }
      cost { free text url }
      languages { code name support }
      referral { routes text url }
      categories { id name }
      listings {
        id source { id name } sourceId name url readAt assertedAt raw matchedBy { field text } matchScore
      }
      provenance { field source { id } listing assertedAt rule }
      conflicts { field rule chosen { value source { id } assertedAt } others { value source { id } assertedAt } }
    }
  }
}`;
