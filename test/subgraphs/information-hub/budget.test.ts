import { expect, it } from 'vitest';
import { createTown } from '../../fixtures/information-hub/world.ts';
import { openHub } from './hub.ts';

it('reads 600 services whole in under 40 requests', async () => {
  const hub = await openHub(createTown(600));
  const reading = await hub.read();
  expect(hub.requests().length).toBeLessThan(40);
  expect(reading.listings).toHaveLength(600);
  expect(reading.listings.flatMap(({ locations }) => locations)).toHaveLength(600 + 86);
  expect(reading.listings.filter(({ organisation }) => organisation === null)).toEqual([]);
  expect(reading.rejected).toEqual([]);
});

it('finds that nothing has changed in under 12 requests', async () => {
  const hub = await openHub(createTown(600));
  const whole = await hub.read();
  hub.requests();
  hub.advance({ minutes: 15 });
  const again = await hub.read();
  expect(hub.requests().length).toBeLessThan(12);
  expect(again.listings).toEqual(whole.listings);
});

it('asks for terms, collections and tags once a day', async () => {
  const hub = await openHub(createTown(3));
  const terms = () => hub.requests().filter((request) => /^(?:taxonomies|collections|tags)/.test(request)).length;
  await hub.read();
  expect(terms()).toBe(5);
  hub.advance({ hours: 23 });
  await hub.read();
  expect(terms()).toBe(0);
  hub.advance({ hours: 1 });
  await hub.read();
  expect(terms()).toBe(5);
});

it('asks once a day where its records are mended, sooner while that fails, and forgets it for no failure', async () => {
  const hub = await openHub(createTown(3));
  const asked = () => hub.requests().filter((request) => request === '/').length;
  const frontPageFails = () =>
    hub.intercept((request, reply) => (request.url === '/' ? reply.status(500).send('') : null));
  frontPageFails();
  expect((await hub.read()).editPage).toBeNull();
  expect(asked()).toBeGreaterThan(0);
  hub.breakDown('nothing');
  hub.advance({ minutes: 15 });
  const known = (await hub.read()).editPage;
  expect(known).toBe('http://hub.example.org/admin/services/{id}/edit');
  expect(asked()).toBe(1);
  hub.advance({ hours: 23 });
  expect((await hub.read()).editPage).toBe(known);
  expect(asked()).toBe(0);
  frontPageFails();
  hub.advance({ hours: 1 });
  const failed = await hub.read();
  expect(failed).toMatchObject({ editPage: known, problems: [] });
  expect(asked()).toBeGreaterThan(0);
});

it('never asks for the addresses that the directory calls next', async () => {
  const hub = await openHub(createTown(250));
  await hub.read();
  expect(hub.requests().filter((request) => /^(?:services|service-locations)/.test(request))).toEqual([
    'services?page=1&per_page=100&include=organisation',
    'services?page=2&per_page=100&include=organisation',
    'services?page=3&per_page=100&include=organisation',
    'service-locations?page=1&per_page=100&include=location',
    'service-locations?page=2&per_page=100&include=location',
    'service-locations?page=3&per_page=100&include=location',
  ]);
});
