import { expect, it } from 'vitest';
import type { Row } from '../../../subgraphs/kit/connected-places/sample/records/row.ts';
import type { Listing } from '../../../subgraphs/kit/listing.ts';
import { createTown, village } from '../../fixtures/information-hub/world.ts';
import { type TestHub, openHub } from './hub.ts';

const later = '2026-03-30T09:10:00+0000';

/** Writes into the first record of a list. */
function edit(rows: Row[], change: object): Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
}

async function readTwice(hub: TestHub, change: () => void) {
  await hub.read();
  change();
  hub.requests();
  return hub.read();
}

function named(listings: readonly Listing[], name: string): Listing | undefined {
  return listings.find((listing) => listing.name === name);
}

it('sees a service that was edited, and one that was added', async () => {
  const hub = await openHub(village);
  const { listings } = await readTwice(hub, () => {
    const [first] = hub.records.services;
    hub.records.services = [
      ...edit(hub.records.services, { intro: 'Now with cake.', last_modified_at: later }),
      { ...first, id: 'new-one', slug: 'new', name: 'New', last_modified_at: later },
    ];
  });
  expect(named(listings, 'Café Tots')?.summary).toBe('Now with cake.');
  expect(named(listings, 'New')).toBeDefined();
  expect(hub.requests().filter((request) => request.startsWith('services'))).toEqual([
    'services?page=1&per_page=100&include=organisation&sort=-last_modified_at',
  ]);
});

it('goes on reading while whole pages are new', async () => {
  const hub = await openHub(createTown(250));
  const { listings } = await readTwice(hub, () => {
    hub.records.services = hub.records.services.map((row, index) =>
      index < 150 ? { ...row, intro: 'Changed.', last_modified_at: later } : row,
    );
  });
  expect(listings.filter(({ summary }) => summary === 'Changed.')).toHaveLength(150);
  expect(hub.requests().filter((request) => request.includes('sort='))).toHaveLength(2);
});

it('sees hours, places and organisations that were edited, which moves no date of the service', async () => {
  const hub = await openHub(village);
  const { listings } = await readTwice(hub, () => {
    hub.records.serviceLocations = edit(hub.records.serviceLocations, {
      regular_opening_hours: [{ frequency: 'weekly', weekday: 7, opens_at: '14:00:00', closes_at: '15:00:00' }],
    });
    hub.records.locations = edit(hub.records.locations, { address_line_2: '9 Sample Green' });
    hub.records.organisations = edit(hub.records.organisations, { name: 'Hall Trust' });
  });
  const tots = named(listings, 'Café Tots');
  expect(tots?.locations[0]?.schedules.map(({ text }) => text)).toEqual(['Sundays, 14:00 to 15:00']);
  expect(tots?.locations[0]?.addressLines).toContain('9 Sample Green');
  expect(tots?.organisation?.name).toBe('Hall Trust');
});

it('goes through a long list of organisations in turns', async () => {
  const world = createTown(2);
  const more = Array.from({ length: 300 }, (_, index) => ({ key: `x-${index}`, name: `X ${index}`, description: '' }));
  const hub = await openHub({ ...world, organisations: [...world.organisations, ...more] });
  await hub.read();
  hub.requests();
  for (let refresh = 0; refresh < 4; refresh++) await hub.read();
  const pages = hub.requests().flatMap((request) => request.match(/^organisations\?page=(\d)/)?.[1] ?? []);
  expect(pages.join('')).toBe('1234512');
});

it('reads the list whole when a service came back without a new date', async () => {
  const hub = await openHub(village);
  hub.records.services = edit(hub.records.services, { status: 'inactive' });
  const { listings } = await readTwice(hub, () => {
    hub.records.services = edit(hub.records.services, { status: 'active' });
  });
  expect(named(listings, 'Café Tots')?.status).toBe('ACTIVE');
});

it('reads everything once a day by the clock of the domain, and after a restart', async () => {
  const hub = await openHub(village);
  await hub.read();
  hub.requests();
  hub.advance({ hours: 24 });
  await hub.read();
  expect(hub.requests()).toContain('services?page=1&per_page=100&include=organisation');
  hub.advance({ minutes: 15 });
  await hub.read();
  expect(hub.requests()).not.toContain('services?page=1&per_page=100&include=organisation');
  hub.restart();
  await hub.read();
  expect(hub.requests()).toContain('services?page=1&per_page=100&include=organisation');
});

it('reads everything when the clock was set back', async () => {
  const hub = await openHub(village);
  await hub.read();
  hub.requests();
  hub.advance({ hours: -1 });
  await hub.read();
  expect(hub.requests()).toContain('services?page=1&per_page=100&include=organisation');
});
