import { describe, expect, it } from 'vitest';
import type { SampleWorld } from '../../../../subgraphs/kit/sample/world.ts';
import { createOutpostSource } from '../../../../subgraphs/local-offer/outpost/source.ts';
import { createOutpostStandIn } from '../../../../subgraphs/local-offer/sample/outpost/index.ts';
import { describeSourceContract } from '../../../contract/source-contract.ts';
import { createTestObserver } from '../../../support/observer.ts';
import { createTown, village, wilderness } from '../../../fixtures/local-offer/world.ts';
import { clock, fromPlacelessStandIn, naming, openDirectory } from '../open-directory.ts';

const standIn = (world: SampleWorld) => createOutpostStandIn({ world, clock });

const observer = createTestObserver();
const { log } = observer;

const open = (world: SampleWorld) =>
  openDirectory(standIn(world), '/api/v1/', (upstream) => createOutpostSource({ upstream, clock, log, ...naming }));

describeSourceContract({
  name: 'local-offer',
  // The stand-in counts requests as the real one does, so every request here has one of its own.
  typical: (request) => fromPlacelessStandIn(standIn(village))(request),
  empty: fromPlacelessStandIn(standIn(wilderness)),
  pastTheEnd: async (request) => {
    const answer = await fromPlacelessStandIn(standIn(village))(request);
    return Response.json({ ...Object(await answer.json()), totalPages: 2 });
  },
  createRead: ({ baseUrl, createUpstream }) =>
    createOutpostSource({ upstream: createUpstream({ baseUrl: `${baseUrl}api/v1/` }), clock, log, ...naming }),
});

it('reads the services of the Local Offer, and no others', async () => {
  const { listings, rejected, problems } = await (await open(village)).read();
  expect(listings.map(({ name, status }) => [name, status])).toEqual([
    ['Sensory Café', 'ACTIVE'],
    ['Advice line', 'ACTIVE'],
  ]);
  expect({ rejected, problems }).toEqual({ rejected: [], problems: [] });
});

it('reads what each of them says', async () => {
  const { listings, details } = await (await open(village)).read();
  const [play] = listings;
  expect(play).toMatchObject({
    id: 'local-offer:1',
    cost: { free: 'YES' },
    organisation: { name: 'Village Café' },
    eligibility: { ages: [{ minMonths: 0, maxMonths: 60 }], circumstances: ['Autism', 'SEND'] },
  });
  expect(play?.locations).toMatchObject([
    { name: 'Village Hall', latitude: 51.36, longitude: -0.19, wheelchair: 'YES', approximate: false },
    { name: null, postcode: 'SM6', latitude: 51.36, longitude: -0.13, approximate: true },
  ]);
  expect(play?.locations[0]?.schedules.map(({ rrule }) => rrule)).toEqual([
    'FREQ=WEEKLY;BYDAY=TU',
    'FREQ=WEEKLY;BYDAY=TH',
    'FREQ=MONTHLY;BYDAY=-1SA',
  ]);
  expect(details['local-offer:1']).toMatchObject({
    sendSupport: 'Groups are **small**.',
    sendNeeds: ['Autism'],
    answers: [{ question: 'How accessible is the environment (indoors and outdoors)?' }],
    url: expect.stringContaining('/entry/'),
  });
});

it('asks for pages of fifty, and for each once', async () => {
  const directory = await open(createTown(120));
  expect((await directory.read()).listings).toHaveLength(120);
  expect(directory.requests()).toEqual([1, 2, 3].map((page) => `services?page=${page}&per_page=50`));
});

describe('a list that moves while it is read', () => {
  it('gives a service that comes twice once, and says that one is missing', async () => {
    const directory = await open(createTown(60));
    directory.change('services?page=2', (page) => ({ ...page, content: [{ id: 1, name: 'Again' }] }));
    const { listings, problems } = await directory.read();
    expect(new Set(listings.map(({ id }) => id)).size).toBe(listings.length);
    expect(problems).toEqual(['The list says that it holds 60 services, and its pages hold 50.']);
  });

  it('ends on an empty page', async () => {
    const directory = await open(createTown(10));
    directory.change('services?', (page) => ({ ...page, totalPages: 1000 }));
    directory.change('services?page=2', (page) => ({ ...page, totalPages: 1000, content: [] }));
    expect(await directory.read()).toMatchObject({ problems: [] });
  });
});

it('rejects what is no record', async () => {
  const directory = await open(village);
  directory.change('services?', (page) => ({
    ...page,
    content: [7, null, { id: 8, local_offer: {} }],
    totalElements: 3,
  }));
  expect((await directory.read()).rejected).toEqual([
    { sourceId: null, reason: 'A row of the list is no record.' },
    { sourceId: null, reason: 'A row of the list is no record.' },
    { sourceId: '8', reason: 'It has no name.' },
  ]);
});

it('says in the log how far a long reading has come', async () => {
  await (await open(createTown(1050))).read();
  expect(observer.lines()).toContainEqual(expect.objectContaining({ msg: 'reading a directory', read: 20, of: 21 }));
});
