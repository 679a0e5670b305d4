import { describe, expect, it } from 'vitest';
import { sampleUuid } from '../../../../subgraphs/kit/sample/ids.ts';
import type { SampleWorld } from '../../../../subgraphs/kit/sample/world.ts';
import { type HubRecords } from '../../../../subgraphs/kit/connected-places/sample/records/hub.ts';
import { serveHub } from '../../../../subgraphs/kit/connected-places/sample/serve-hub.ts';
import { createConnectedPlacesPagesSource } from '../../../../subgraphs/local-offer/connected-places-pages/source.ts';
import { createPagesRecords } from '../../../../subgraphs/local-offer/sample/connected-places-pages/index.ts';
import { describeSourceContract } from '../../../contract/source-contract.ts';
import { createHubTown, hubVillage, wilderness } from '../../../fixtures/local-offer/world.ts';
import { clock, fromPlacelessStandIn, openDirectory } from '../open-directory.ts';

const origin = 'http://hub.example.org';
const options = { source: 'local-offer', landingPage: 'send-local-offer', website: `${origin}/` };
const idOf = (key: string) => `local-offer:${sampleUuid('information-hub', key)}`;

function createRecords(world: SampleWorld): HubRecords {
  return createPagesRecords(world, { today: Temporal.PlainDate.from('2026-10-07'), origin });
}

/** A hub whose records a test can change between readings, and whose clock it can move on. */
async function open(world: SampleWorld, landingPage = options.landingPage) {
  let now = clock();
  const records = createRecords(world);
  const app = serveHub({ world, clock: () => now, createRecords: () => records });
  const directory = await openDirectory(app, '/core/v1/', (upstream, url) =>
    createConnectedPlacesPagesSource({ ...options, landingPage, upstream, url, clock: () => now }),
  );
  return { ...directory, records, advance: (hours: number) => void (now = now.add({ hours })) };
}

const placeless = (world: SampleWorld) =>
  fromPlacelessStandIn(serveHub({ world, clock, createRecords: () => createRecords(world) }));

describeSourceContract({
  name: 'local-offer',
  typical: placeless(hubVillage),
  empty: placeless(wilderness),
  pastTheEnd: async (request) => {
    const answer = await placeless(hubVillage)(request);
    if (answer.headers.get('content-type')?.startsWith('text/html')) return answer;
    const body: unknown = await answer.json();
    if (typeof body !== 'object' || body === null || !('meta' in body))
      return Response.json(body, { status: answer.status });
    return Response.json({ ...body, meta: { ...Object(body.meta), last_page: 2 } });
  },
  createRead({ baseUrl, createUpstream }) {
    const url = `${baseUrl}core/v1/`;
    return createConnectedPlacesPagesSource({ ...options, clock, url, upstream: createUpstream({ baseUrl: url }) });
  },
});

it('lists the services of the collections on its pages, and those that its words link to', async () => {
  const { listings, details, rejected, problems } = await (await open(hubVillage)).read();
  expect(listings.map(({ name }) => name).toSorted()).toEqual(['Advice line', 'Every other Monday', 'Sensory Café']);
  expect({ rejected, problems }).toEqual({ rejected: [], problems: [] });
  expect(details[idOf('play')]).toEqual({
    sendSupport: null,
    sendNeeds: [],
    answers: [],
    pages: [
      { title: 'Activities and short breaks', url: `${origin}/pages/activities-and-short-breaks` },
      { title: 'Getting started', url: `${origin}/pages/getting-started` },
    ],
    url: `${origin}/pages/activities-and-short-breaks`,
  });
  expect(details[idOf('line')]?.pages.map(({ title }) => title)).toEqual(['Getting started']);
});

it('gives each of them as the hub has it, and says that it is the same record', async () => {
  const { listings } = await (await open(hubVillage)).read();
  expect(listings.find(({ id }) => id === idOf('play'))).toMatchObject({
    sourceId: sampleUuid('information-hub', 'play'),
    webPage: `${origin}/services/sensory-cafe`,
    organisation: { name: 'Village Café', id: expect.stringMatching(/^local-offer:/) },
    locations: [{ id: expect.stringMatching(/^local-offer:/), addressLines: ['Village Hall', '1 Sample Green'] }, {}],
    identifiers: [{ scheme: 'information-hub', value: sampleUuid('information-hub', 'play') }],
  });
});

it('takes a landing page by its id as well', async () => {
  const directory = await open(hubVillage, sampleUuid('information-hub', 'page/SEND Local Offer').toUpperCase());
  expect((await directory.read()).listings).toHaveLength(3);
});

it('fails when there is no landing page of that name', async () => {
  await expect((await open(hubVillage, 'no-such-page')).read()).rejects.toMatchObject({ failure: 'not-found' });
});

it('reads what a service says on SEND, made safe', async () => {
  const directory = await open(hubVillage);
  const autism = directory.records.eligibilityTree
    .flatMap(({ children }) => Object(children))
    .find(({ name }) => name.startsWith('Autism'));
  directory.records.services = directory.records.services.map((row) => ({
    ...row,
    useful_infos: [
      { title: 'How we support SEND', description: 'Groups are **small**. <b onclick="x()">Ask.</b>', order: 1 },
      { title: 'Parking', description: 'None.', order: 2 },
    ],
    eligibility_types: { custom: {}, taxonomies: [autism.id] },
  }));
  const { details } = await directory.read();
  expect(details[idOf('play')]).toMatchObject({ sendNeeds: ['Autism spectrum disorder'] });
  expect(details[idOf('play')]?.sendSupport).toBe('Groups are **small**. **Ask.**');
});

describe('the requests of a hub of 600 services', () => {
  it('are under 40 the first time', async () => {
    const directory = await open(createHubTown(600));
    const { listings } = await directory.read();
    expect(directory.requests().length).toBeLessThan(40);
    expect(listings.length).toBeGreaterThanOrEqual(60);
    expect(listings.every(({ locations, organisation }) => locations.length > 0 && organisation !== null)).toBe(true);
  });

  it('ask for a page again only when its date has moved, and for all of them once a day', async () => {
    const directory = await open(createHubTown(600));
    const pagesAsked = () => directory.requests().filter((request) => request.startsWith('pages/')).length;
    const first = await directory.read();
    expect(pagesAsked()).toBe(4);
    directory.advance(1);
    expect((await directory.read()).listings).toEqual(first.listings);
    const again = directory.requests();
    expect(again.filter((request) => request.startsWith('pages/'))).toEqual(['pages/send-local-offer']);
    expect(again.length).toBeLessThan(12);
    directory.records.pages = directory.records.pages.map((page) => ({
      ...page,
      updated_at: '2026-10-07T10:00:00+0000',
    }));
    await directory.read();
    expect(pagesAsked()).toBe(4);
    await directory.read();
    expect(pagesAsked()).toBe(1);
    directory.advance(24);
    await directory.read();
    expect(pagesAsked()).toBe(4);
  });
});

describe('when a page cannot be read', () => {
  const gettingStarted = sampleUuid('information-hub', 'page/Getting started');

  it('says so, and keeps the rest', async () => {
    const directory = await open(hubVillage);
    directory.intercept(({ url }, reply) => (url.endsWith(gettingStarted) ? reply.code(500).send('{}') : null));
    const { listings, problems } = await directory.read();
    expect(listings.map(({ name }) => name).toSorted()).toEqual(['Every other Monday', 'Sensory Café']);
    expect(problems).toEqual([expect.stringMatching(/^The page “Getting started” could not be read/)]);
  });

  it('goes on with what it said before', async () => {
    const directory = await open(hubVillage);
    await directory.read();
    directory.advance(25);
    directory.intercept(({ url }, reply) => (url.endsWith(gettingStarted) ? reply.code(500).send('{}') : null));
    expect((await directory.read()).listings).toHaveLength(3);
  });

  it.each([403, 404])('takes %i for a page that has gone', async (status) => {
    const directory = await open(hubVillage);
    directory.intercept(({ url }, reply) => (url.endsWith(gettingStarted) ? reply.code(status).send('{}') : null));
    const { listings, problems } = await directory.read();
    expect(listings).toHaveLength(2);
    expect(problems).toEqual([]);
  });
});

it('keeps the needs of a service when the names of its options cannot be read', async () => {
  const directory = await open(hubVillage);
  const first = await directory.read();
  const needs = Object.fromEntries(
    Object.entries(first.details).map(([id, entry]) => [id, { ...entry, sendNeeds: ['Autism'] }]),
  );
  const app = serveHub({ world: hubVillage, clock, createRecords: () => directory.records });
  const again = await openDirectory(app, '/core/v1/', (upstream, url) => {
    const read = createConnectedPlacesPagesSource({ ...options, upstream, url, clock });
    return () => read({ ...first, details: needs });
  });
  again.intercept(({ url }, reply) => (url.includes('service-eligibilities') ? reply.code(500).send('{}') : null));
  const { details, problems } = await again.read();
  expect(details[idOf('play')]?.sendNeeds).toEqual(['Autism']);
  expect(problems).toHaveLength(1);
});
