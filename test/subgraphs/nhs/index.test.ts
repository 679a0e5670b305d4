import { graphql, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HarvestQuery, HarvestDocument } from '../../../codegen/generated/harvest-operation.ts';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { sampleWorld } from '../../../subgraphs/kit/sample/borough/index.ts';
import { truthOf } from '../../../subgraphs/kit/sample/borough/truth.ts';
import { type NhsConfig, createNhs } from '../../../subgraphs/nhs/index.ts';
import { createNhsStandIn, sampleApiKey } from '../../../subgraphs/nhs/sample/index.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createMemoryReadingStore } from '../../support/reading-store.ts';

const clock = fixedClock('2026-11-22T06:00:00Z');
const app = createNhsStandIn({ world: sampleWorld, clock });
const requests: string[] = [];
app.addHook('onRequest', async ({ method, url }) => void requests.push(`${method} ${url}`));
let origin = '';
beforeAll(async () => {
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

const truth = truthOf(sampleWorld);

function createSubgraph(config: Partial<NhsConfig> = {}, readings = createMemoryReadingStore()) {
  return createNhs({
    config: {
      kind: 'nhs-service-search',
      url: `${origin}/service-search-api/`,
      apiKey: sampleApiKey,
      types: ['GPB', 'PHA', 'DEN', 'OPT', 'HOS', 'CLI', 'UC', 'MIU'],
      withinMiles: 5,
      ods: `${origin}/organisation-data-terminology-api/fhir`,
      website: origin,
      ...config,
    },
    area: { name: 'Sutton', code: 'E09000029', centre: [51.3618, -0.1945] },
    clock,
    observer: createTestObserver(),
    cache: undefined,
    readings,
  });
}

async function harvest(subgraph: ReturnType<typeof createSubgraph>) {
  const answer = await graphql({
    schema: subgraph.schema,
    source: print(HarvestDocument),
    variableValues: { first: 1000 },
    contextValue: subgraph.createContext(),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has checked it
  return { errors: answer.errors, page: (answer.data as HarvestQuery | null)?.harvest };
}

describe('over the sample', () => {
  it('harvests every NHS listing of the borough, and nothing else', async () => {
    requests.length = 0;
    const { page, errors } = await harvest(createSubgraph());
    expect(errors).toBeUndefined();
    expect(page).toMatchObject({ rejected: [], problems: [], readAt: '2026-11-22T06:00:00+00:00' });
    const listed = [...truth.listingsOf.values()].flat().filter((id) => id.startsWith('nhs:'));
    expect(page?.listings.map(({ id }) => id).toSorted()).toEqual(listed.toSorted());
    expect(requests).toHaveLength(2);
  });

  it('tells the closed from the open, and the old from the new', async () => {
    const { page } = await harvest(createSubgraph());
    const closed = new Set(truth.closed.flatMap((key) => truth.listingsOf.get(key) ?? []));
    expect(page?.listings.filter(({ endsAt }) => endsAt !== null).map(({ id }) => id)).toEqual([...closed]);
    const confirmed = new Map(
      sampleWorld.services.map(({ key, confirmedDaysAgo }) => [
        truth.listingsOf.get(key)?.find(isNhs),
        confirmedDaysAgo,
      ]),
    );
    for (const { id, assertedAt } of page?.listings ?? []) {
      const age = clock()
        .since(Temporal.Instant.from(assertedAt ?? ''))
        .total('days');
      expect(Math.round(age)).toBe(confirmed.get(id));
    }
  });

  it('links to pages that are there', async () => {
    const { page } = await harvest(createSubgraph());
    for (const { webPage } of page?.listings.slice(0, 5) ?? []) {
      expect((await fetch(webPage ?? '')).status).toBe(200);
    }
  });

  it('answers from what it kept, without asking again, also after a restart', async () => {
    const readings = createMemoryReadingStore();
    await harvest(createSubgraph({}, readings));
    requests.length = 0;
    const restarted = createSubgraph({}, readings);
    await restarted.start();
    const { data } = await graphql({
      schema: restarted.schema,
      source:
        '{ _entities(representations: [{ __typename: "Service", id: "1", listingIds: ["nhs:ZZG001"] }]) { ... on Service { nhs { name type open } } } }',
      contextValue: restarted.createContext(),
    });
    expect(data).toEqual({ _entities: [{ nhs: { name: 'Belmont GP Practice', type: 'GP surgery', open: 'YES' } }] });
    expect(requests).toEqual([]);
    await restarted.stop();
  });

  it('sees only what is near', async () => {
    const { page } = await harvest(createSubgraph({ withinMiles: 0.5 }));
    expect(page?.listings.length).toBeGreaterThan(0);
    expect(page?.listings.length).toBeLessThan(40);
  });
});

describe('when it goes wrong', () => {
  it.each([['wrong'], [undefined]])('says to check the key when it is %s', async (apiKey) => {
    const { errors } = await harvest(createSubgraph({ apiKey }));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('NHS_API_KEY'),
      extensions: { code: 'UPSTREAM_REFUSED' },
    });
  });

  it('loses only whether sites are open when the register is not there', async () => {
    const { page } = await harvest(createSubgraph({ ods: `${origin}/nothing-here` }));
    expect(page?.listings.length).toBeGreaterThan(60);
    expect(page?.problems).toEqual([expect.stringContaining('sources.nhs.ods')]);
  });
});

function isNhs(id: string): boolean {
  return id.startsWith('nhs:');
}
