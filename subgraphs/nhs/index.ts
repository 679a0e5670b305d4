import type { NhsOrganisation as Profile } from '../../codegen/generated/nhs.ts';
import { buildSchema } from '../kit/build-schema.ts';
import { createHarvestField } from '../kit/harvest/field.ts';
import { createReadingKeeper } from '../kit/harvest/keeper.ts';
import type { ReadDirectory } from '../kit/harvest/reading.ts';
import type { SourceOptions } from '../kit/source-options.ts';
import type { Subgraph } from '../kit/subgraph.ts';
import { createUpstream } from '../kit/upstream/create-upstream.ts';
import { manners } from '../kit/upstream/manners.ts';
import { type NhsContext, createContext } from './loaders.ts';
import { NhsOrganisation, Service } from './resolvers.ts';
import { createSource } from './source.ts';

/** How the NHS finders are reached: `sources.nhs` of the config. */
export interface NhsConfig {
  kind: 'nhs-service-search';
  /** The Directory of Healthcare Services, version 3, e.g. `https://api.service.nhs.uk/service-search-api/`. */
  url: string;
  /** Of the application that NHS England approved; good for both services. */
  apiKey?: string | undefined;
  /** Type codes, e.g. `PHA`. */
  types: readonly string[];
  /** From the centre of the area. */
  withinMiles: number;
  /** The Organisation Data Service, e.g. `https://api.service.nhs.uk/organisation-data-terminology-api/fhir`. */
  ods?: string | undefined;
  /** The site of the finders' pages for people, e.g. `https://www.nhs.uk/`; without it listings have no page. */
  website?: string | undefined;
}

/** Reads the NHS finders; answers `harvest`, `Service.nhs` and `NhsOrganisation`. */
export function createNhs(options: SourceOptions<NhsConfig>): Subgraph<NhsContext> {
  const { clock, readings: store } = options;
  const keeper = createReadingKeeper({ source: 'nhs', read: createRead(options), store, clock });
  return {
    name: 'nhs',
    schema: buildSchema('nhs', { Query: { harvest: createHarvestField(keeper) }, Service, NhsOrganisation }),
    createContext: () => createContext(keeper),
    start: () => keeper.start(),
    stop: () => Promise.resolve(),
  };
}

function createRead({
  config,
  area,
  clock,
  observer,
  contact,
  hosts,
  cache,
}: SourceOptions<NhsConfig>): ReadDirectory<Profile> {
  const { url, ods, apiKey, types, withinMiles, website } = config;
  const shared = {
    source: 'nhs',
    headers: apiKey === undefined ? {} : { apikey: apiKey },
    contact,
    hosts,
    cache,
    observer,
  };
  const finders = createUpstream({ ...shared, baseUrl: url, manners: manners.nhsServiceSearch });
  const register =
    ods === undefined
      ? null
      : createUpstream({ ...shared, baseUrl: ods, manners: manners.nhsOrganisations, deadlineMs: registerDeadlineMs });
  return createSource({
    finders,
    register,
    search: { types, centre: area.centre, withinMiles },
    website: website === undefined ? null : withSlash(website),
    clock,
  });
}

/** That an organisation is open is worth less than an answer in time: a register that hangs holds nothing up for long. */
const registerDeadlineMs = 10_000;

/** Pages are addressed from it as from a folder. */
function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
