import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createSourceWatch } from '../../../../gateway/graph/source-watch.ts';
import type { DirectoryTables } from '../../../../subgraphs/directory/store/tables.ts';
import { openState } from '../../../../subgraphs/kit/state/state.ts';
import type { GraphAnswer, GraphLink } from '../../../../subgraphs/kit/subgraph.ts';
import { UpstreamError } from '../../../../subgraphs/kit/upstream/error.ts';
import {
  createFakeLink,
  type FakeSource,
  type TestDirectory,
  harvestedDirectory,
  listing,
  now,
  startDirectory,
} from '../support.ts';

const hub = (count: number): FakeSource => ({
  listings: Array.from({ length: count }, (_, index) => listing(`information-hub:${index}`, `Service ${index}`)),
});

const house = (confidential: boolean) =>
  listing('information-hub:house', 'House', { postcode: 'SM1 1AA', organisation: 'Of House', confidential });

const sources = '{ sources { id health listingCount lastHarvest lastChange message } services { totalCount } }';

async function look({ ask }: TestDirectory) {
  const { sources: all, services } = await ask(sources);
  return { first: all[0], all, services: services.totalCount };
}

it('answers before anything was harvested, and says so', async () => {
  const test = await startDirectory({ 'information-hub': hub(3) });
  expect(await look(test)).toMatchObject({
    services: 0,
    first: { health: 'DOWN', listingCount: 0, lastHarvest: null, message: 'It has not been read yet.' },
  });
});

it('puts what came into use', async () => {
  const test = await startDirectory({ 'information-hub': hub(3) });
  expect(await test.directory.harvest()).toEqual({
    sources: [{ source: 'information-hub', outcome: 'changed', listings: 3, rejected: 0 }],
  });
  expect(await look(test)).toMatchObject({ services: 3, first: { health: 'LIVE', listingCount: 3, message: null } });
});

it('tells when a reading last differed from the one before', async () => {
  const source = hub(3);
  let moment = '2026-11-23T09:00:00Z';
  const link = createFakeLink('information-hub', source, () => Temporal.Instant.from(moment));
  const test = await harvestedDirectory({ 'information-hub': source }, { links: { 'information-hub': link } });
  const before = (await look(test)).first;
  moment = '2026-11-23T09:00:10Z';
  const second = await test.directory.harvest();
  const same = (await look(test)).first;
  expect(second.sources[0]?.outcome).toBe('unchanged');
  expect(same.lastChange).toBe(before.lastChange);
  expect(same.lastHarvest).not.toBe(before.lastHarvest);
  moment = '2026-11-23T09:00:20Z';
  source.listings[0] = listing('information-hub:0', 'Another name');
  await test.directory.harvest();
  expect((await look(test)).first.lastChange).not.toBe(before.lastChange);
});

it('keeps the last good copy of a directory that fails, and says since when and why', async () => {
  const source = hub(3);
  const test = await harvestedDirectory({ 'information-hub': source });
  source.failure = new UpstreamError('unavailable', 'SECRET text', { source: 'information-hub', url: 'https://x/' });
  test.setNow('2026-11-23T14:30:00Z');
  const { sources: outcome } = await test.directory.harvest();
  expect(outcome[0]).toMatchObject({ outcome: 'failed' });
  expect(await look(test)).toMatchObject({
    services: 3,
    first: {
      health: 'STALE',
      listingCount: 3,
      message:
        'The directory is down or cannot be reached. The last good copy is in use: of 23 November 2026 at 08:59, 5 hours old.',
    },
  });
  expect(JSON.stringify(test.observer.lines())).not.toContain('SECRET');
  delete source.failure;
  await test.directory.harvest();
  expect((await look(test)).first).toMatchObject({ health: 'LIVE', message: null });
});

it('says that there is no copy of a directory that never answered', async () => {
  const failure = new UpstreamError('refused', 'no', { source: 'nhs', url: 'https://x/' });
  const test = await harvestedDirectory({ 'information-hub': hub(2), nhs: { listings: [], failure } });
  const { all, services } = await look(test);
  expect(services).toBe(2);
  expect(all[1]).toMatchObject({
    health: 'DOWN',
    message:
      'The directory refuses to be read: a key or a permission is missing, wrong or used up. There is no copy of it to use.',
  });
});

it('leaves a slow source behind, and makes the others wait five seconds for it at most', async () => {
  const [longestWaitMs, deadlineMs] = [5_000, 60_000];
  const never = Promise.withResolvers<never>();
  const test = await startDirectory(
    { 'information-hub': hub(2), nhs: { listings: [] } },
    { deadlineMs, links: { nhs: () => never.promise } },
  );
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const harvest = test.directory.harvest();
  await vi.advanceTimersByTimeAsync(longestWaitMs);
  await vi.waitFor(async () => expect((await look(test)).services).toBe(2));
  expect((await look(test)).all[1].message).toBe('It has not been read yet.');
  await vi.advanceTimersByTimeAsync(deadlineMs);
  const { sources: outcome } = await harvest;
  expect(outcome.map((source) => source.outcome)).toEqual(['changed', 'failed']);
  expect((await look(test)).all[1]).toMatchObject({
    health: 'DOWN',
    message: 'The directory was not read to its end in time. There is no copy of it to use.',
  });
});

it('puts sources that come together into use together', async () => {
  const test = await startDirectory({
    'information-hub': hub(3),
    nhs: { listings: [listing('nhs:1', 'Surgery')] },
    timetable: { listings: [listing('timetable:1', 'Group')] },
  });
  const builds = () => test.observer.lines().filter(({ msg }) => msg === 'read model built').length;
  const before = builds();
  await test.directory.harvest();
  expect(builds() - before).toBe(1);
  expect((await look(test)).services).toBe(5);
});

it('gives a source half an hour', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const never = Promise.withResolvers<never>();
  const test = await startDirectory({ nhs: { listings: [] } }, { links: { nhs: () => never.promise } });
  const ended = vi.fn<() => void>();
  const harvest = test.directory.harvest().then(ended);
  await vi.advanceTimersByTimeAsync(30 * 60_000 - 1);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await harvest;
});

it('stops in the middle of a harvest, of which nothing is kept, and leaves shared state alone from then on', async () => {
  const asked = Promise.withResolvers<void>();
  const never = Promise.withResolvers<never>();
  const nhs: GraphLink = () => {
    asked.resolve();
    return never.promise;
  };
  const dataDir = mkdtempSync(join(tmpdir(), 'directory-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const state = await openState({ dataDir });
  const sources = { 'information-hub': hub(3), nhs: { listings: [] } };
  const test = await startDirectory(sources, { dataDir, state, links: { nhs } });
  const harvest = test.directory.harvest();
  await asked.promise;
  await test.directory.stop();
  const rows = await state.db.withTables<DirectoryTables>().selectFrom('source_state').selectAll().execute();
  expect(rows.find(({ source }) => source === 'nhs')).toMatchObject({ last_attempt: null, failure: null });
  await state.close();
  await harvest;
  expect(test.observer.lines().filter(({ level }) => level > 30)).toEqual([]);
});

it('asks a source for no further page once its time is up', async () => {
  const { promise: page, resolve } = Promise.withResolvers<GraphAnswer>();
  const asked: unknown[] = [];
  const nhs: GraphLink = ({ variables }) => {
    asked.push(variables?.['after']);
    return page;
  };
  const test = await startDirectory({ nhs: { listings: [] } }, { deadlineMs: 20, links: { nhs } });
  await test.directory.harvest();
  const [first] = hub(1).listings;
  const harvest = { total: 2, endCursor: 'next', readAt: now, problems: [], rejected: [], listings: [first] };
  resolve({ data: { harvest } });
  await new Promise((done) => setImmediate(done));
  expect(asked).toEqual([null]);
});

it('reports a source with a fault of ours as a bug, and goes on', async () => {
  const test = await startDirectory(
    { 'information-hub': hub(2), nhs: { listings: [] } },
    { links: { nhs: () => Promise.reject(new TypeError('oops')) } },
  );
  const { sources: outcome } = await test.directory.harvest();
  expect(outcome.map((source) => source.outcome)).toEqual(['changed', 'failed']);
  expect(test.observer.lines()).toContainEqual(
    expect.objectContaining({ level: 50, msg: 'bug in a source', bug: expect.objectContaining({ kind: 'TypeError' }) }),
  );
});

it('holds back a reading that has shrunk by more than a tenth, and says so', async () => {
  const source = hub(20);
  const test = await harvestedDirectory({ 'information-hub': source });
  source.listings = source.listings.slice(0, 10);
  const { sources: outcome } = await test.directory.harvest();
  expect(outcome[0]).toMatchObject({ outcome: 'held-back', listings: 10 });
  const { first, services } = await look(test);
  expect(services).toBe(20);
  expect(first.health).toBe('STALE');
  expect(first.message).toContain('Its last reading has only 10 listings where 20 are in use.');
});

it('holds back no secrecy: what a smaller reading calls confidential is so at once, and nothing else of it is', async () => {
  const source: FakeSource = { listings: [...hub(19).listings, house(false)] };
  const test = await harvestedDirectory({ 'information-hub': source });
  const watch = createSourceWatch(({ query }) => test.ask(query).then((data) => ({ data })));
  const places = '{ services { nodes { name locations { location { confidential address { postcode } } } } } }';
  expect(JSON.stringify(await test.ask(places))).toContain('SM1 1AA');
  source.listings = [listing('information-hub:0', 'Another name'), house(false)];
  await test.directory.harvest();
  await watch.read();
  const before = watch.version();
  source.listings[1] = house(true);
  expect((await test.directory.harvest()).sources[0]?.outcome).toBe('held-back');
  const { services } = await test.ask(places);
  expect(JSON.stringify(services)).not.toContain('SM1 1AA');
  expect(services.nodes).toHaveLength(20);
  expect(JSON.stringify(services)).not.toContain('Another name');
  await watch.read();
  expect(watch.version()).not.toBe(before);
  source.listings[1] = house(false);
  await test.directory.harvest();
  expect(JSON.stringify(await test.ask(places))).not.toContain('SM1 1AA');
});

it('takes the smaller reading once it has stayed so for two nights, or when somebody accepts it', async () => {
  const source = hub(20);
  const test = await harvestedDirectory({ 'information-hub': source });
  source.listings = source.listings.slice(0, 10);
  await test.directory.harvest();
  test.setNow('2026-11-25T08:59:00Z');
  expect((await test.directory.harvest()).sources[0]?.outcome).toBe('held-back');
  test.setNow('2026-11-25T09:00:00Z');
  expect((await test.directory.harvest()).sources[0]?.outcome).toBe('changed');
  expect((await look(test)).first).toMatchObject({ health: 'LIVE', listingCount: 10 });
  source.listings = source.listings.slice(0, 5);
  const accepted = await test.directory.harvest('information-hub', { accept: true });
  expect(accepted.sources[0]?.outcome).toBe('changed');
});

it('believes that a listing has gone after two nights, and then says that it has ended', async () => {
  const source = hub(30);
  const test = await harvestedDirectory({ 'information-hub': source });
  const [{ id }] = (await test.ask('{ services(filter: { text: "Service 29" }) { nodes { id } } }')).services.nodes;
  source.listings.pop();
  test.setNow('2026-11-24T09:00:00Z');
  await test.directory.harvest();
  const status = async () => (await test.ask(`{ service(id: "${id}") { status listings { readAt } } }`)).service;
  expect(await status()).toMatchObject({ status: 'ACTIVE' });
  expect((await look(test)).services).toBe(30);
  test.setNow('2026-11-25T09:00:01Z');
  await test.directory.harvest();
  expect(await status()).toMatchObject({ status: 'WITHDRAWN', listings: [{ readAt: '2026-11-23T08:59:59+00:00' }] });
  expect((await look(test)).services).toBe(29);
  test.setNow('2026-12-26T09:00:00Z');
  await test.directory.harvest();
  await test.directory.harvest();
  expect(await status()).toBeNull();
});

it('tells what was wrong with parts of a reading, at a length that can be read', async () => {
  const problems = ['The feed of one hub is a web page', `<b>${'long '.repeat(100)}</b>`, 'third.', 'fourth', 'fifth'];
  const test = await harvestedDirectory({ timetable: { listings: [], problems } });
  const { message, health } = (await look(test)).first;
  expect(health).toBe('LIVE');
  expect(message).toContain('The feed of one hub is a web page. b long');
  expect(message).toContain('2 more parts had a fault.');
  expect(message.length).toBeLessThan(400);
  expect(message).not.toMatch(/[<>]/);
});

it('counts records that cannot be read, and names them in the log', async () => {
  const source = hub(2);
  source.listings.push({ ...listing('information-hub:odd', 'Odd'), thresholdTier: 9 });
  const test = await harvestedDirectory({ 'information-hub': source });
  expect((await look(test)).first.message).toBe('One of its records cannot be read and is left out.');
  expect(test.observer.lines()).toContainEqual(
    expect.objectContaining({ msg: 'record left out', record: 'information-hub:odd' }),
  );
});

it('measures every harvest by source and outcome', async () => {
  const test = await harvestedDirectory({ 'information-hub': hub(2) });
  const metrics = await test.observer.metrics.metrics();
  expect(metrics).toContain('directory_harvests_total{source="information-hub",outcome="changed"} 1');
  expect(metrics).toContain('directory_harvested_listings{source="information-hub"} 2');
  expect(metrics).toContain('directory_harvest_duration_seconds_count{source="information-hub"} 1');
});

it('refuses to harvest a source that it does not have', async () => {
  const test = await startDirectory({ nhs: { listings: [] } });
  await expect(test.directory.harvest('nsh')).rejects.toThrow('There is no source "nsh": the sources are nhs.');
});

it('answers from what an earlier run left, before any source is asked, and keeps its ids', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'directory-'));
  const state = await openState({ dataDir });
  onTestFinished(async () => {
    await state.close();
    rmSync(dataDir, { recursive: true });
  });
  const ids = '{ services { nodes { id name } } }';
  const first = await harvestedDirectory({ 'information-hub': hub(3) }, { dataDir, state });
  const before = await first.ask(ids);
  const failure = new UpstreamError('unavailable', 'no', { source: 'information-hub', url: 'https://x/' });
  const second = await startDirectory({ 'information-hub': { listings: [], failure } }, { dataDir, state });
  expect(await second.ask(ids)).toEqual(before);
  await second.directory.harvest();
  expect(await second.ask(ids)).toEqual(before);
  expect((await look(second)).first.health).toBe('STALE');
  const third = await harvestedDirectory({ 'information-hub': hub(4) }, { dataDir, state });
  const { services } = await third.ask(ids);
  expect(services.nodes).toEqual(expect.arrayContaining(before.services.nodes));
});

it.each([
  ['https://keepers.example.org/services/{id}/edit', 'https://keepers.example.org/services/{id}/edit'],
  ['javascript:alert(1)//{id}', null],
  ['keepers', null],
])('knows where its keepers mend a record, told %s', async (editPage, expected) => {
  const listings = [listing('information-hub:one', 'One')];
  const { ask } = await harvestedDirectory({ 'information-hub': { listings, editPage } });
  const { sources } = await ask('{ sources { id health editPage listingCount } }');
  expect(sources).toEqual([{ id: 'information-hub', health: 'LIVE', editPage: expected, listingCount: 1 }]);
});
