import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleUuid } from '../../../../subgraphs/kit/sample/ids.ts';
import type { SampleWorld } from '../../../../subgraphs/kit/sample/world.ts';
import { createOpenReferralUkSource } from '../../../../subgraphs/local-offer/open-referral-uk/source.ts';
import { createOpenReferralUkStandIn } from '../../../../subgraphs/local-offer/sample/open-referral-uk/index.ts';
import { createTown, village, wilderness } from '../../../fixtures/local-offer/world.ts';
import { describeSourceContract } from '../../../contract/source-contract.ts';
import { createTestObserver } from '../../../support/observer.ts';
import { clock, fromPlacelessStandIn, naming, openDirectory } from '../open-directory.ts';

const standIn = (world: SampleWorld, version: 1 | 3 = 3) => createOpenReferralUkStandIn({ world, clock, version });
const observer = createTestObserver();
const { log } = observer;

const open = (world: SampleWorld, version: 1 | 3 = 3) =>
  openDirectory(standIn(world, version), '/', (upstream) =>
    createOpenReferralUkSource({ upstream, clock, log, ...naming }),
  );

describeSourceContract({
  name: 'local-offer',
  typical: fromPlacelessStandIn(standIn(village)),
  empty: fromPlacelessStandIn(standIn(wilderness)),
  pastTheEnd: async (request) => {
    const answer = await fromPlacelessStandIn(standIn(village))(request);
    const page: unknown = await answer.json();
    return Response.json(
      typeof page === 'object' && page !== null && 'total_pages' in page ? { ...page, total_pages: 2 } : page,
    );
  },
  createRead: ({ createUpstream }) => createOpenReferralUkSource({ upstream: createUpstream(), clock, log, ...naming }),
});

describe.each([3, 1] as const)('a directory of version %i', (version) => {
  it('is read in full, one service at a time', async () => {
    const directory = await open(village, version);
    const { listings, details, rejected, problems } = await directory.read();
    expect(listings.map(({ name }) => name)).toEqual(['Sensory Café', 'Advice line', 'Every other Monday']);
    expect({ rejected, problems }).toEqual({ rejected: [], problems: [] });
    const [play] = listings;
    expect(play).toMatchObject({
      cost: { free: 'YES' },
      phones: [{ number: '020 7946 0002', label: 'Enquiries' }],
      eligibility: {
        ages: [{ minMonths: 0, maxMonths: 60 }],
        circumstances: expect.arrayContaining(['SEND', 'Autism']),
      },
      languages: [{ language: 'Tamil' }],
      assertedAt: '2026-09-25T00:00:00+01:00',
    });
    expect(play?.locations[0]).toMatchObject({
      addressLines: ['1 Sample Green'],
      postcode: 'SM1 1CC',
      latitude: 51.36,
      wheelchair: 'YES',
      schedules: [
        { rrule: 'FREQ=WEEKLY;BYDAY=TU,TH', opensAt: '09:30', closesAt: '11:30' },
        { rrule: 'FREQ=MONTHLY;BYDAY=-1SA', opensAt: '10:00', closesAt: '12:00' },
      ],
    });
    expect(listings[2]?.locations[0]?.schedules).toMatchObject([
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', from: '2026-10-05', to: '2026-10-04' },
    ]);
    expect(details[`local-offer:${sampleUuid('local-offer', 'play')}`]).toMatchObject({ sendNeeds: ['Autism'] });
    expect(directory.requests()).toHaveLength(1 + 3);
  });

  it('is read page by page, however few rows its pages have', async () => {
    const directory = await open(createTown(120), version);
    expect((await directory.read()).listings).toHaveLength(120);
    const pages = directory.requests().filter((request) => request.startsWith('services?'));
    expect(pages).toEqual([1, 2, 3].map((page) => `services?page=${page}&per_page=100`));
  });
});

it('gives the answers and the words on SEND of 3.0', async () => {
  const { details } = await (await open(village)).read();
  expect(details[`local-offer:${sampleUuid('local-offer', 'play')}`]).toEqual({
    sendSupport: 'Groups are **small**.',
    sendNeeds: ['Autism'],
    answers: [
      {
        question: 'How accessible is the environment (indoors and outdoors)?',
        answer: 'Ask us what your child needs, and come and see. Invented sample data.',
      },
    ],
    pages: [],
    url: `http://directory.example.org/entry/${sampleUuid('local-offer', 'play')}`,
  });
});

describe('when nothing has changed', () => {
  it('asks for no service again', async () => {
    const directory = await open(createTown(20));
    const first = await directory.read();
    directory.requests();
    const second = await directory.read();
    expect(directory.requests()).toEqual(['services?page=1&per_page=100']);
    expect(second).toEqual(first);
  });

  it('asks again for a service whose assurance alone was renewed', async () => {
    const directory = await open(createTown(20));
    await directory.read();
    directory.requests();
    directory.change(
      'services?',
      changeRows((row) => (row['name'] === 'Service 7' ? { ...row, assured_date: '2026-10-07' } : row)),
    );
    await directory.read();
    expect(directory.requests()).toHaveLength(1 + 1);
  });

  it('asks again for services that say nothing of when they changed', async () => {
    const directory = await open(createTown(3));
    directory.change('services?', changeRows(withoutDate));
    await directory.read();
    directory.requests();
    await directory.read();
    expect(directory.requests()).toHaveLength(1 + 3);
  });
});

describe('when one service cannot be read', () => {
  const gone = sampleUuid('local-offer', 'line');

  it('keeps the others, and says so', async () => {
    const directory = await open(village);
    directory.intercept(({ url }, reply) => (url.endsWith(gone) ? reply.code(500).send('{}') : null));
    const { listings, problems } = await directory.read();
    expect(listings.map(({ name }) => name)).toEqual(['Sensory Café', 'Every other Monday']);
    expect(problems).toEqual([expect.stringMatching(/^1 of 3 services could not be read in full;/)]);
  });

  it('goes on with what was known of it', async () => {
    const directory = await open(village);
    await directory.read();
    directory.change('services?', changeRows(withoutDate));
    directory.intercept(({ url }, reply) => (url.endsWith(gone) ? reply.code(500).send('{}') : null));
    const { listings, problems } = await directory.read();
    expect(listings.map(({ name }) => name)).toContain('Advice line');
    expect(problems).toHaveLength(1);
  });

  it('rejects one that is listed and not there', async () => {
    const directory = await open(village);
    directory.intercept(({ url }, reply) => (url.endsWith(gone) ? reply.code(404).send('{}') : null));
    const { listings, rejected } = await directory.read();
    expect(listings).toHaveLength(2);
    expect(rejected).toEqual([{ sourceId: gone, reason: expect.stringContaining('no such') }]);
  });

  it('rejects one whose own address answers with another', async () => {
    const directory = await open(village);
    directory.change(`services/${gone}`, (body) => ({ ...body, id: 'another' }));
    const { listings, rejected } = await directory.read();
    expect(listings).toHaveLength(2);
    expect(rejected).toEqual([{ sourceId: gone, reason: expect.stringContaining('another record') }]);
  });

  it('fails when none of them can be read', async () => {
    const directory = await open(village);
    directory.intercept(({ url }, reply) => (url.startsWith('/services/') ? reply.code(500).send('{}') : null));
    await expect(directory.read()).rejects.toMatchObject({ name: 'UpstreamError', failure: 'unavailable' });
  });
});

it('says when the pages of a list do not add up', async () => {
  const directory = await open(village);
  directory.change('services?', (page) => ({ ...page, total_items: 5 }));
  expect((await directory.read()).problems).toEqual(['The list says that it holds 5 services, and its pages hold 3.']);
});

it('ends where a server does not know how many pages it has, or says that there is no such page', async () => {
  const directory = await open(createTown(60));
  directory.change('services?', (page) => ({ ...page, total_pages: null }));
  expect((await directory.read()).listings).toHaveLength(60);
  expect(directory.requests().filter((request) => request.startsWith('services?'))).toHaveLength(3);
  directory.intercept(({ url }, reply) => (url.startsWith('/services?page=3') ? reply.code(404).send('{}') : null));
  expect((await directory.read()).listings).toHaveLength(60);
});

it('rejects a row without an id', async () => {
  const directory = await open(village);
  directory.change('services?', (page) => ({ ...page, contents: [{ name: 'Nobody' }, 7], total_items: 2 }));
  const { listings, rejected } = await directory.read();
  expect(listings).toEqual([]);
  expect(rejected).toEqual([
    { sourceId: null, reason: 'A row of the list has no id.' },
    { sourceId: null, reason: 'A row of the list has no id.' },
  ]);
});

it('says in the log how far a long reading has come', async () => {
  await (await open(createTown(120))).read();
  expect(observer.lines()).toContainEqual(expect.objectContaining({ msg: 'reading a directory', read: 100, of: 120 }));
});

type Row = Readonly<Record<string, unknown>>;

function changeRows(how: (row: Row) => Row): (page: Row) => Record<string, unknown> {
  return (page) => ({ ...page, contents: z.array(z.record(z.string(), z.unknown())).parse(page['contents']).map(how) });
}

function withoutDate(row: Row): Row {
  return { ...row, last_modified: null };
}
