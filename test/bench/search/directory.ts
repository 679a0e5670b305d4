import { type DocumentNode, execute, parse } from 'graphql';
import { createDemand } from '../../../subgraphs/directory/demand/demand.ts';
import { createJudgeServices } from '../../../subgraphs/directory/freshness/judge-services.ts';
import { createLoaders } from '../../../subgraphs/directory/loaders.ts';
import type { LocationRecord } from '../../../subgraphs/directory/merge/records.ts';
import { readLexicon } from '../../../subgraphs/directory/needs/lexicon/read-lexicon.ts';
import { createNeeds } from '../../../subgraphs/directory/needs/needs.ts';
import * as resolvers from '../../../subgraphs/directory/resolvers.ts';
import { createSearch } from '../../../subgraphs/directory/search/create-search.ts';
import { createLexicon } from '../../../subgraphs/directory/search/words/lexicon.ts';
import type { AssembledService, Assembly } from '../../../subgraphs/directory/store/assemble.ts';
import { openModel } from '../../../subgraphs/directory/store/read-model.ts';
import { writeModel } from '../../../subgraphs/directory/store/write-model.ts';
import { buildSchema } from '../../../subgraphs/kit/build-schema.ts';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { createEnglishWords } from '../../../subgraphs/kit/text/english-words.ts';
import { createPlaceFinder } from '../../../subgraphs/kit/place/place.ts';
import { createSectorTable } from '../../../subgraphs/kit/place/sector-table.ts';
import { createRandom, inventService } from './invent.ts';

const judging = {
  evidence: () => null,
  thresholds: { dueAfterDays: 90, staleAfterDays: 180 },
  clock: fixedClock('2026-11-20T10:00:00Z'),
};

const area = { name: 'Sutton', code: 'E09000029', centre: [51.3618, -0.1945] } as const;

/** Writes a read model of so many invented services. */
export async function buildModel(path: string, count: number): Promise<void> {
  const random = createRandom(7);
  const locations = new Map<string, LocationRecord>();
  const services = Array.from({ length: count }, (_, index): AssembledService => {
    const { service, location } = inventService(index, random);
    locations.set(location.id, location);
    return { service, accounts: { listings: [], provenance: [], conflicts: [] }, raw: new Map(), withheld: [] };
  });
  const assembly: Assembly = {
    services,
    organisations: [],
    locations,
    successors: { ids: new Map(), slugs: new Map() },
    matches: [],
    refuges: [],
  };
  await writeModel(path, assembly, { area, lexicon: createLexicon(), digest: 'bench', held: 'bench', sessions: [] });
}

const query = parse(`query ($filter: ServiceFilter, $near: Near) {
  services(filter: $filter, near: $near, first: 20) {
    totalCount
    setAside { filter unknown withoutIt }
    facets { name values { value label count } }
    interpretation { correctedText }
    waysIn { text }
    edges { score because { field text } node { id name summary } }
  }
}`);

/** Asks the directory's own schema, as the gateway does in process, with facets, counts and reasons. */
export function openDirectory(path: string): (variables: Record<string, unknown>) => Promise<void> {
  const model = openModel(path);
  if (!model) throw new Error('The read model is of another version.');
  const places = createPlaceFinder({ postcodes: createSectorTable(area.code), named: [] });
  const isEnglish = createEnglishWords();
  const needs = createNeeds(readLexicon(), isEnglish);
  const search = createSearch({
    model,
    places,
    lexicon: createLexicon(isEnglish),
    needs,
    area,
    sources: [],
    cursorKey: 'bench',
    clock: judging.clock,
    freshness: createJudgeServices(model.facts, judging),
  });
  const schema = buildSchema('directory', resolvers);
  const demand = createDemand(judging.clock, isEnglish);
  return async (variableValues) => {
    const contextValue = { demand, model, loaders: createLoaders(model), places, search, needs, sources: [] };
    const document: DocumentNode = query;
    const { errors } = await execute({ schema, document, variableValues, contextValue });
    if (errors) throw new AggregateError(errors);
  };
}
