import type { FastifyInstance } from 'fastify';
import { graphql, print } from 'graphql';
import { expect, it, onTestFinished } from 'vitest';
import { type HarvestQuery, HarvestDocument } from '../../../codegen/generated/harvest-operation.ts';
import { sampleWorld } from '../../../subgraphs/kit/sample/borough/index.ts';
import { truthOf } from '../../../subgraphs/kit/sample/borough/truth.ts';
import { type LocalOfferConfig, createLocalOffer } from '../../../subgraphs/local-offer/index.ts';
import { createConnectedPlacesPagesStandIn } from '../../../subgraphs/local-offer/sample/connected-places-pages/index.ts';
import { createOpenReferralUkStandIn } from '../../../subgraphs/local-offer/sample/open-referral-uk/index.ts';
import { createOutpostStandIn } from '../../../subgraphs/local-offer/sample/outpost/index.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createMemoryReadingStore } from '../../support/reading-store.ts';
import { clock } from './open-directory.ts';

const sample = { world: sampleWorld, clock };

async function serve(app: FastifyInstance): Promise<string> {
  onTestFinished(() => app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

function create(config: LocalOfferConfig, readings = createMemoryReadingStore()) {
  return createLocalOffer({
    config,
    area: { name: 'Sutton', code: 'E09000029', centre: [51.3618, -0.1945] },
    clock,
    observer: createTestObserver(),
    cache: undefined,
    readings,
  });
}

async function harvest(subgraph: ReturnType<typeof create>) {
  const { data, errors } = await graphql({
    schema: subgraph.schema,
    source: print(HarvestDocument),
    variableValues: { first: 1000 },
    contextValue: subgraph.createContext(),
  });
  expect(errors).toBeUndefined();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has checked it
  return (data as unknown as HarvestQuery).harvest;
}

it('reads the whole sample as Open Referral UK, at once, and every record of it', async () => {
  const address = await serve(createOpenReferralUkStandIn(sample));
  const started = performance.now();
  const { listings, rejected, problems } = await harvest(
    create({ kind: 'open-referral-uk', url: address, website: `${address}/entry/{id}` }),
  );
  expect(performance.now() - started).toBeLessThan(3000);
  const listed = [...truthOf(sampleWorld).listingsOf.values()].flat().filter((id) => id.startsWith('local-offer:'));
  expect(listings.map(({ id }) => id).toSorted()).toEqual(listed.toSorted());
  expect({ rejected, problems }).toEqual({ rejected: [], problems: [] });
  expect(JSON.stringify(listings)).not.toContain('Alex Sample');
});

it('links every listing to its page, which says that it is invented', async () => {
  const address = await serve(createOpenReferralUkStandIn(sample));
  const { listings } = await harvest(
    create({ kind: 'open-referral-uk', url: address, website: `${address}/entry/{id}` }),
  );
  const [first] = listings;
  const page = await fetch(first?.webPage ?? '');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Invented sample data');
  expect(listings.every(({ description }) => description?.includes('Invented sample data.'))).toBe(true);
});

it('serves the websites of its providers, but for those that have gone', async () => {
  const address = await serve(createOpenReferralUkStandIn(sample));
  const { listings } = await harvest(create({ kind: 'open-referral-uk', url: address }));
  const urls = new Set(listings.flatMap(({ url }) => (url?.startsWith(address) ? [url] : [])));
  const answers = await Promise.all([...urls].map(async (url) => ({ url, status: (await fetch(url)).status })));
  expect(answers.filter(({ url, status }) => status !== (url.includes('/closed-') ? 404 : 200))).toEqual([]);
});

it('reads the sample as Outpost', async () => {
  const address = await serve(createOutpostStandIn(sample));
  const { listings, rejected, problems } = await harvest(create({ kind: 'outpost', url: `${address}/api/v1` }));
  expect(listings.length).toBeGreaterThan(30);
  expect({ rejected, problems }).toEqual({ rejected: [], problems: [] });
});

it('reads the sample as pages of an information hub', async () => {
  const address = await serve(createConnectedPlacesPagesStandIn(sample));
  const { listings, rejected, problems } = await harvest(
    create({
      kind: 'connected-places-pages',
      url: `${address}/core/v1`,
      landingPage: 'send-local-offer',
      website: address,
    }),
  );
  expect(listings.length).toBeGreaterThan(10);
  expect(listings.map(({ name }) => name)).toContain('Sutton Parent Carer Forum');
  expect(listings[0]?.webPage).toMatch(new RegExp(`^${address}/services/`));
  expect({ rejected, problems }).toEqual({ rejected: [], problems: [] });
});

it('answers for what it read before it was stopped, without asking its directory', async () => {
  const address = await serve(createOpenReferralUkStandIn(sample));
  const readings = createMemoryReadingStore();
  const { listings } = await harvest(create({ kind: 'open-referral-uk', url: address }, readings));
  const again = create({ kind: 'open-referral-uk', url: 'http://127.0.0.1:1/' }, readings);
  await again.start();
  const autism = listings.find(({ eligibility }) => eligibility.circumstances.includes('Autism'));
  const { data } = await graphql({
    schema: again.schema,
    source: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Service { localOffer { sendNeeds } } } }',
    variableValues: { of: [{ __typename: 'Service', id: '1', listingIds: ['nhs:x', autism?.id] }] },
    contextValue: again.createContext(),
  });
  expect(data).toMatchObject({ _entities: [{ localOffer: { sendNeeds: expect.arrayContaining(['Autism']) } }] });
});
