import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../../subgraphs/kit/listing.ts';
import { everything, harvestedDirectory, listing, place } from '../support.ts';

const house = {
  name: 'Invented House',
  addressLines: ['30 Hidden Road'],
  city: 'Sutton',
  postcode: 'SM2 5KM',
} as const;
const traces = /hidden.r|SM2 ?5KM|invented.house/i;
const refuge = listing('timetable:refuge', 'Sutton Refuge', {
  organisation: 'Safe Places',
  locations: [place('timetable:house', house)],
});

async function ask(...listings: Listing[]) {
  const test = await harvestedDirectory({ timetable: { listings } });
  return test.ask(everything);
}

const session = (listingId: string) => ({ __typename: 'Session', id: 's', listingId, placeId: 'timetable:house' });

describe('a session', () => {
  const query = `query ($sessions: [_Any!]!) {
    _entities(representations: $sessions) { ... on Session { location { name } service { name } } }
  }`;

  it('of a confidential service has no place, also where others show theirs', async () => {
    const library = listing('timetable:library', 'Story time', {
      organisation: 'Council',
      locations: [place('timetable:house', house)],
    });
    const test = await harvestedDirectory({ timetable: { listings: [refuge, library] } });
    const sessions = [session('timetable:refuge'), session('timetable:library'), session('timetable:unknown')];
    expect((await test.ask(query, { sessions }))._entities).toEqual([
      { location: null, service: { name: 'Sutton Refuge' } },
      { location: { name: 'Invented House' }, service: { name: 'Story time' } },
      { location: null, service: null },
    ]);
  });

  it('is withheld where anything of its service is, as the timetable is told of every hub and place', async () => {
    const walk = listing('timetable:walk', 'Walk', { locations: [place('timetable:hall', { name: 'Hall' })] });
    const test = await harvestedDirectory({ timetable: { listings: [refuge, walk] } });
    const told = `query ($all: [_Any!]!) {
      _entities(representations: $all) { ... on Hub { withheldListingIds } ... on Location { withheldListingIds } }
    }`;
    const { services } = await test.ask('{ services { nodes { name locations { location { id } } } } }');
    const hall = services.nodes.find(({ name }: { name: string }) => name === 'Walk').locations[0].location.id;
    const all = [
      { __typename: 'Hub', id: 'carshalton' },
      { __typename: 'Location', id: hall },
    ];
    const withheldListingIds = ['timetable:refuge'];
    expect((await test.ask(told, { all }))._entities).toEqual([{ withheldListingIds }, { withheldListingIds }]);
  });

  it('finds its service whose id may not be shown', async () => {
    const id = 'timetable:hub/invented-house-30-hidden-road';
    const test = await harvestedDirectory({ timetable: { listings: [{ ...refuge, id }] } });
    expect((await test.ask(query, { sessions: [session(id)] }))._entities).toEqual([
      { location: null, service: { name: 'Sutton Refuge' } },
    ]);
  });
});

it('gives a listing whose id names the place another id, the same every time', async () => {
  const named = { ...refuge, id: 'timetable:hub/invented-house-30-hidden-road', sourceId: 'hub/invented-house' };
  const test = await harvestedDirectory({ timetable: { listings: [named] } });
  const { services } = await test.ask(everything);
  expect(JSON.stringify(services)).not.toMatch(traces);
  const [service] = services.nodes;
  expect(service.listings[0].id).toMatch(/^timetable:confidential-[0-9a-f]{16}$/);
  expect(service.provenance[0].listing).toBe(service.listings[0].id);
  await test.directory.harvest();
  expect((await test.ask(everything)).services.nodes[0].listings[0].id).toBe(service.listings[0].id);
});

it('hands the ids of a service to other subgraphs only if nothing of it was withheld', async () => {
  const { services } = await ask(
    refuge,
    listing('timetable:hidden', 'Play', {
      organisation: 'Safe Places',
      locations: [place('timetable:same', house)],
    }),
    listing('timetable:redacted', 'Talk', { waitTime: 'Ask at 30 Hidden Road' }),
    listing('timetable:sent', 'Sent', { raw: { at: 'SM2 5KM' } }),
    listing('timetable:clean', 'Walk', { description: 'A *walk*.', organisation: 'Council', raw: { a: 1 } }),
  );
  const ids = services.nodes.map(({ name, listingIds }: { name: string; listingIds: string[] }) => [name, listingIds]);
  expect(Object.fromEntries(ids)).toEqual({
    'Sutton Refuge': [],
    Play: [],
    Talk: [],
    Sent: [],
    Walk: ['timetable:clean'],
  });
});

describe('the texts of an organisation that has a hidden place', () => {
  it.each([
    'Our team is at Invented House.',
    'Our team is on Hidden Road.',
    'On Hidden Rd, near the park',
    'See 30 Hidden Rd.',
  ])('do not say %j', async (description) => {
    for (const organisation of ['Safe Places', 'Safe Places (Sutton) Ltd']) {
      const office = listing('timetable:office', 'Parenting', { organisation, description, raw: { description } });
      expect(JSON.stringify(await ask(refuge, office))).not.toMatch(traces);
    }
  });

  it('still tell other addresses, and those of others still speak of the street', async () => {
    const own = listing('timetable:own', 'Own', { organisation: 'Safe Places', description: 'At 1 Larch Way.' });
    const other = listing('timetable:other', 'Other', { organisation: 'Council', description: 'On Hidden Road.' });
    const told = JSON.stringify(await ask(refuge, own, other));
    expect(told).toContain('At 1 Larch Way.');
    expect(told).toContain('On Hidden Road.');
  });
});

it.each([
  { text: 'Come to 30 Hidden\nRoad' },
  { text: 'Come to\nSM2\n5KM' },
  { outward: 'SM2', inward: '5KM' },
  { number: 30, more: { lines: ['Hidden Road'] } },
])('shows no record as sent that names a hidden place, as in %j', async (raw) => {
  const { services } = await ask(refuge, listing('timetable:talk', 'Talk', { raw }));
  const talk = services.nodes.find(({ name }: { name: string }) => name === 'Talk');
  expect(talk.listings[0].raw).toBeNull();
});

it('names no place that its directory masks, in a conflict or by its doors', async () => {
  const masked = { ...house, approximate: true, accessibilityText: 'The ramp is in Hidden Road.' };
  const same = { phone: '020 7946 0001' };
  const hall = { name: 'Hall', postcode: 'SM1 1MK', addressLines: ['1 Larch Way'] };
  const { ask: askTwo } = await harvestedDirectory({
    'information-hub': {
      listings: [listing('information-hub:1', 'Same', { ...same, locations: [place('information-hub:p', masked)] })],
    },
    'local-offer': {
      listings: [listing('local-offer:1', 'Same', { ...same, locations: [place('local-offer:p', hall)] })],
    },
    nhs: { listings: [listing('nhs:1', 'Other', { locations: [place('nhs:p', masked)] })] },
  });
  const { services } = await askTwo(everything);
  expect(services.nodes[0].name).toBe('Other');
  expect(services.nodes[1].conflicts).toMatchObject([{ field: 'locations' }]);
  expect(JSON.stringify(services)).not.toMatch(traces);
});

it('does not show the record as sent of a place that its directory masks', async () => {
  const masked = place('timetable:p', { ...house, approximate: true });
  const { services } = await ask(listing('timetable:1', 'Masked', { locations: [masked], raw: house }));
  expect(services.nodes[0].listings[0].raw).toBeNull();
});
