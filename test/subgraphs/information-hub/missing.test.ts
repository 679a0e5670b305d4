import { describe, expect, it } from 'vitest';
import { createTown, village } from '../../fixtures/information-hub/world.ts';
import { type TestHub, openHub } from './hub.ts';

/** Switches services off, as an editor or the platform's own job does. */
function switchOff(hub: TestHub, ...names: string[]): void {
  hub.records.services = hub.records.services.map((row) =>
    names.includes(String(row['name'])) ? { ...row, status: 'inactive' } : row,
  );
}

async function statuses(hub: TestHub): Promise<Record<string, string>> {
  const { listings } = await hub.read();
  return Object.fromEntries(listings.map(({ name, status }) => [name, status]));
}

function asked(hub: TestHub): number {
  return hub.requests().filter((request) => request.startsWith('services/')).length;
}

it('tells a service that was switched off from one that was deleted', async () => {
  const hub = await openHub(village);
  expect(await statuses(hub)).toEqual({
    'Café Tots': 'ACTIVE',
    'Listening line': 'ACTIVE',
    'Summer club': 'WITHDRAWN',
  });
  switchOff(hub, 'Café Tots');
  hub.records.services = hub.records.services.filter(({ name }) => name !== 'Listening line');
  expect(await statuses(hub)).toEqual({ 'Café Tots': 'WITHDRAWN', 'Summer club': 'WITHDRAWN' });
});

it('says whose a withdrawn service was, and where', async () => {
  const hub = await openHub(village);
  await hub.read();
  switchOff(hub, 'Café Tots');
  const { listings } = await hub.read();
  const tots = listings.find(({ name }) => name === 'Café Tots');
  expect(tots).toMatchObject({ status: 'WITHDRAWN', organisation: { name: 'Village Hall' } });
  expect(tots?.locations).toHaveLength(2);
});

describe('a withdrawn service', () => {
  it('is asked for once, also over a restart', async () => {
    const hub = await openHub(village);
    await hub.read();
    switchOff(hub, 'Café Tots');
    await hub.read();
    expect(asked(hub)).toBe(1);
    await hub.read();
    hub.restart();
    expect(await statuses(hub)).toMatchObject({ 'Café Tots': 'WITHDRAWN' });
    expect(asked(hub)).toBe(0);
  });

  it('is forgotten after thirty days', async () => {
    const hub = await openHub(village);
    await hub.read();
    switchOff(hub, 'Café Tots');
    await hub.read();
    hub.advance({ hours: 24 * 29 });
    expect(await statuses(hub)).toHaveProperty('Café Tots');
    hub.advance({ hours: 25 });
    expect(await statuses(hub)).not.toHaveProperty('Café Tots');
    expect((await hub.read()).details).toEqual({});
  });

  it('is active again when the directory lists it again', async () => {
    const hub = await openHub(village);
    await hub.read();
    switchOff(hub, 'Café Tots');
    await hub.read();
    hub.records.services = hub.records.services.map((row) => ({ ...row, status: 'active' }));
    expect(await statuses(hub)).toMatchObject({ 'Café Tots': 'ACTIVE' });
    expect((await hub.read()).details).toEqual({});
  });
});

it('notices that one was deleted that had only run out before', async () => {
  const hub = await openHub(village);
  await hub.read();
  hub.records.services = hub.records.services.filter(({ name }) => name !== 'Summer club');
  expect(await statuses(hub)).not.toHaveProperty('Summer club');
});

it('leaves a service as it was while it cannot be asked for, and asks again', async () => {
  const hub = await openHub(village);
  await hub.read();
  switchOff(hub, 'Café Tots');
  hub.breakDown('/services/');
  expect(await statuses(hub)).toMatchObject({ 'Café Tots': 'ACTIVE' });
  hub.breakDown('nothing');
  expect(await statuses(hub)).toMatchObject({ 'Café Tots': 'WITHDRAWN' });
});

it('does not take one service for another', async () => {
  const hub = await openHub(village);
  await hub.read();
  switchOff(hub, 'Café Tots');
  hub.intercept(({ url }, reply) => {
    if (url.includes('/services/')) void reply.send({ data: hub.records.services[1] });
  });
  expect(await statuses(hub)).toMatchObject({ 'Café Tots': 'ACTIVE' });
  expect((await hub.read()).listings).toHaveLength(3);
});

it('keeps a service that is active, whatever list it was missing from', async () => {
  const hub = await openHub(village);
  await hub.read();
  const all = hub.records.services;
  hub.intercept(({ url }) => {
    hub.records.services = url.includes('/services/') ? all : all.slice(1);
  });
  const { listings, details } = await hub.read();
  expect(listings.find(({ name }) => name === 'Café Tots')?.status).toBe('ACTIVE');
  expect(details).toEqual({});
});

it('lets a feed be seen to shrink, and asks for twenty missing services at a time', async () => {
  const hub = await openHub(createTown(60));
  await hub.read();
  switchOff(hub, ...Array.from({ length: 50 }, (_, index) => `Service ${index}`));
  expect((await hub.read()).listings).toHaveLength(10 + 20);
  expect((await hub.read()).listings).toHaveLength(10 + 40);
  hub.restart();
  const { listings, details } = await hub.read();
  expect(listings.filter(({ status }) => status === 'WITHDRAWN')).toHaveLength(50);
  expect(Object.keys(details)).toHaveLength(50);
});
