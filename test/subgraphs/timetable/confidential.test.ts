import { expect, it } from 'vitest';
import { toListings } from '../../../subgraphs/timetable/convert/listings/listings.ts';
import { createMemoryReadingStore } from '../../support/reading-store.ts';
import { readCalendar, toFile } from './calendar.ts';
import { ask, clock, createSubgraph } from './subgraph.ts';

const weekly = ['DTSTART;TZID=Europe/London:20261124T100000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'];
const file = toFile(
  ['UID:play', 'SUMMARY:Stay and play', 'DESCRIPTION:Songs', 'LOCATION:Heron Hall', ...weekly],
  ['UID:group', "SUMMARY:Women's refuge group", 'DESCRIPTION:At Heron Hall', 'LOCATION:Heron Hall', ...weekly],
  ['UID:venue', 'SUMMARY:Cooking', 'LOCATION:The Safe House', ...weekly],
  ['UID:tag', 'SUMMARY:Sewing', 'CATEGORIES:Refuge', ...weekly],
  ['UID:one-date', 'SUMMARY:Painting', ...weekly],
  ['UID:one-date', 'RECURRENCE-ID;TZID=Europe/London:20261201T100000', 'DESCRIPTION:With the refuge'],
);
const { listings, details } = toListings(readCalendar(file, 'carshalton').series, clock(), () => false);

async function createRead() {
  const readAt = clock().toString();
  const reading = { readAt, listings, details, rejected: [], problems: [] };
  const readings = createMemoryReadingStore();
  await readings.save('timetable', { readAt, body: JSON.stringify({ reading, gone: {} }) });
  const subgraph = createSubgraph('http://127.0.0.1:1', {}, readings);
  await subgraph.start();
  return subgraph;
}

const subgraph = await createRead();
const shown = ['Stay and play', 'Stay and play'].map((title) => ({ title }));

it('is a listing whose title, place, category or any date may mean a refuge, and no other', () => {
  expect(Object.fromEntries(listings.map(({ name, confidential }) => [name, confidential]))).toEqual({
    'Stay and play': false,
    "Women's refuge group": true,
    Cooking: true,
    Sewing: true,
    Painting: true,
  });
});

it('shows no confidential session at its hub', async () => {
  const answer = await ask(subgraph, '{ hub(id: "carshalton") { sessions { title } } }');
  expect(answer).toEqual({ hub: { sessions: shown } });
});

const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations)';

it('shows no confidential session at its place', async () => {
  const placeIds = ['timetable:carshalton/heron-hall', 'timetable:carshalton/the-safe-house', 'timetable:carshalton'];
  const representations = [{ __typename: 'Location', id: '1', placeIds }];
  const answer = await ask(subgraph, `${entities} { ... on Location { sessions { title } } } }`, { representations });
  expect(answer).toEqual({ _entities: [{ sessions: shown }] });
});

it('shows no confidential session of its service, nor by its id', async () => {
  const listingIds = listings.flatMap(({ id, name }) => (name === "Women's refuge group" ? [id] : []));
  const representations = [
    { __typename: 'Service', id: '1', listingIds },
    { __typename: 'Session', id: 'timetable:carshalton/group/2026-11-24T10:00:00Z' },
  ];
  const query = `${entities} { ... on Service { sessions { title } } ... on Session { title } } }`;
  expect(await ask(subgraph, query, { representations })).toEqual({ _entities: [{ sessions: [] }, null] });
});

it('shows no session, at its hub or its place, of a listing that the directory subgraph withholds', async () => {
  const withheldListingIds = listings.flatMap(({ id, name }) => (name === 'Stay and play' ? [id] : []));
  const representations = [
    { __typename: 'Hub', id: 'carshalton', withheldListingIds },
    { __typename: 'Location', id: '1', placeIds: ['timetable:carshalton/heron-hall'], withheldListingIds },
  ];
  const query = `${entities} { ... on Hub { sessions { title } } ... on Location { sessions { title } } } }`;
  expect(await ask(subgraph, query, { representations })).toEqual({ _entities: [{ sessions: [] }, { sessions: [] }] });
});
