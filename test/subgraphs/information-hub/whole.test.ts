import { expect, it } from 'vitest';
import { UpstreamError } from '../../../subgraphs/kit/upstream/error.ts';
import { createTown, village } from '../../fixtures/information-hub/world.ts';
import { openHub } from './hub.ts';

const perPage = (url: string) => new URL(url, 'http://hub.example.org').searchParams.get('per_page');
const page = (url: string) => new URL(url, 'http://hub.example.org').searchParams.get('page');

it('reads a list again when a row went meanwhile and shifted the others', async () => {
  const hub = await openHub(createTown(150));
  const [first, ...others] = hub.records.services;
  hub.intercept(({ url }) => {
    if (url.includes('/services?page=2')) hub.records.services = others;
  });
  const { listings } = await hub.read();
  expect(listings).toHaveLength(149);
  expect(listings.map(({ sourceId }) => sourceId)).not.toContain(first?.id);
});

it('reads a list again when a row came meanwhile and stands on two pages', async () => {
  const hub = await openHub(createTown(150));
  const all = hub.records.services;
  hub.records.services = all.slice(1);
  hub.intercept(({ url }) => {
    if (url.includes('/services?page=2')) hub.records.services = all;
  });
  const { listings } = await hub.read();
  expect(new Set(listings.map(({ id }) => id)).size).toBe(150);
  expect(listings).toHaveLength(150);
});

it('finds the rows that fall between pages when rows of one name come in any order', async () => {
  const hub = await openHub(createTown(150));
  const all = hub.records.serviceLocations;
  hub.intercept(({ url }) => {
    const turned = perPage(url) === '100' && page(url) === '2';
    hub.records.serviceLocations = turned ? all.toReversed() : all;
  });
  const { listings, problems } = await hub.read();
  expect(listings.flatMap(({ locations }) => locations)).toHaveLength(all.length);
  expect(problems).toEqual([]);
});

it('joins what the tries found when no single one of them is whole', async () => {
  const hub = await openHub(createTown(150));
  const all = hub.records.serviceLocations;
  hub.intercept(({ url }) => {
    const turned = perPage(url) === '100' ? page(url) === '2' : page(url) === '1';
    hub.records.serviceLocations = turned ? all.toReversed() : all;
  });
  const { listings } = await hub.read();
  expect(listings.flatMap(({ locations }) => locations)).toHaveLength(all.length);
});

it('gives up on a list that never stands still', async () => {
  const hub = await openHub(createTown(150));
  const all = hub.records.services;
  let requests = 0;
  hub.intercept(() => {
    hub.records.services = all.slice(requests++ % 7);
  });
  await expect(hub.read()).rejects.toThrow('The list of services changed each time that it was read through.');
});

it('is not led on by a directory that promises pages without end', async () => {
  const hub = await openHub(createTown(2));
  hub.intercept(({ url }, reply) => {
    if (!url.includes('/services?')) return;
    const { services } = hub.records;
    void reply.send({ data: services, meta: { last_page: 1_000_000, total: 2 } });
  });
  expect((await hub.read()).listings).toHaveLength(2);
});

it('keeps places as they were while they cannot be read, and says so', async () => {
  const hub = await openHub(village);
  const before = await hub.read();
  hub.breakDown('service-locations');
  hub.restart();
  const { listings, problems } = await hub.read();
  expect(listings).toEqual(before.listings);
  expect(problems).toEqual([
    expect.stringMatching(/^Places and opening hours could not be read and stay as they were\. /),
  ]);
});

it('does not believe that every place is gone at once', async () => {
  const hub = await openHub(village);
  const before = await hub.read();
  hub.records.serviceLocations = [];
  const { listings, problems } = await hub.read();
  expect(listings).toEqual(before.listings);
  expect(problems).toHaveLength(1);
});

it.each([
  ['taxonomies/service-eligibilities', 'Eligibility terms'],
  ['taxonomies/categories', 'Category terms'],
  ['collections/categories', 'Category collections'],
  ['collections/personas', 'Persona collections'],
  ['tags', 'Tags'],
])('keeps what it knew of terms while %s cannot be read, and asks again', async (path, name) => {
  const hub = await openHub(village);
  const before = await hub.read();
  hub.restart();
  hub.breakDown(path);
  const { listings, problems } = await hub.read();
  expect(listings).toEqual(before.listings);
  expect(problems).toEqual([expect.stringContaining(`${name} could not be read`)]);
  hub.breakDown('nothing');
  hub.requests();
  expect((await hub.read()).problems).toEqual([]);
  expect(hub.requests().filter((request) => request.startsWith(path))).toHaveLength(1);
});

it('goes on without organisations that cannot be read again', async () => {
  const hub = await openHub(village);
  const before = await hub.read();
  hub.breakDown('/organisations');
  const { listings, problems } = await hub.read();
  expect(listings).toEqual(before.listings);
  expect(problems).toEqual([expect.stringContaining('Organisations could not be read')]);
});

it('fails when the services cannot be read, asks for nothing else, and then goes on where it was', async () => {
  const hub = await openHub(village);
  const before = await hub.read();
  hub.breakDown('/services?');
  hub.requests();
  await expect(hub.read()).rejects.toThrow(UpstreamError);
  expect(hub.requests().filter((request) => request.startsWith('service-locations'))).toEqual([]);
  hub.breakDown('nothing');
  expect((await hub.read()).listings).toEqual(before.listings);
});
