import type { NhsOrganisation as Profile } from '../../codegen/generated/nhs.ts';
import { buildSchema } from '../kit/build-schema.ts';
import { createHarvestField } from '../kit/harvest/field.ts';
import { createReadingKeeper } from '../kit/harvest/keeper.ts';
import type { SourceOptions } from '../kit/source-options.ts';
import type { Subgraph } from '../kit/subgraph.ts';
import { createUpstream } from '../kit/upstream/create-upstream.ts';
import type { Manners } from '../kit/upstream/upstream.ts';
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
  /** Where the finders' pages for people stand, e.g. `https://www.nhs.uk/`. */
  website?: string | undefined;
}

/** Reads the NHS finders; answers `harvest`, `Service.nhs` and `NhsOrganisation`. */
export function createNhs(options: SourceOptions<NhsConfig>): Subgraph<NhsContext> {
  const { config, area, clock, observer, cache, readings } = options;
  const reach = (baseUrl: string, manners: Manners) =>
    createUpstream({
      source: 'nhs',
      baseUrl,
      manners,
      ...(config.apiKey !== undefined && { headers: { apikey: config.apiKey } }),
      cache,
      observer,
    });
  const read = createSource({
    finders: reach(withSlash(config.url), findersManners),
    register: config.ods === undefined ? null : reach(withSlash(config.ods), registerManners),
    search: { types: config.types, centre: area.centre, withinMiles: config.withinMiles },
    website: config.website === undefined ? null : withSlash(config.website),
    clock,
  });
  const keeper = createReadingKeeper<Profile>({ source: 'nhs', read, store: readings, clock });
  return {
    name: 'nhs',
    schema: buildSchema('nhs', { Query: { harvest: createHarvestField(keeper) }, Service, NhsOrganisation }),
    createContext: () => createContext(keeper),
    start: () => keeper.start(),
    stop: () => Promise.resolve(),
  };
}

const findersManners: Manners = {
  atMost: 60,
  perMinutes: 1,
  reason:
    'The Directory of Healthcare Services allows 6,000 a minute to an application and 7,800 to all of them together ' +
    '(github.com/NHSDigital/service-search-api, manifest_template.yml); one reading takes some twenty.',
  burst: 20,
  concurrency: 1,
};

const registerManners: Manners = {
  atMost: 60,
  perMinutes: 1,
  reason:
    'The Organisation Data Service asks for fair use of 5,000 in five minutes ' +
    '(github.com/NHSDigital/organisation-data-terminology-api); one reading takes some ten.',
  burst: 10,
  concurrency: 1,
};

/** Addresses are joined to the base as to a folder. */
function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
