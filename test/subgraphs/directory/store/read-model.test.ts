import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createModelFiles } from '../../../../subgraphs/directory/store/model-files.ts';
import { openState } from '../../../../subgraphs/kit/state/state.ts';
import { createLoaders } from '../../../../subgraphs/directory/loaders.ts';
import { graphql } from 'graphql';
import { harvestedDirectory, listing, startDirectory } from '../support.ts';

const names = '{ services { nodes { name } } }';
const source = (...all: string[]) => ({
  'information-hub': { listings: all.map((name, index) => listing(`information-hub:${index}`, name)) },
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'directory-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

async function kept() {
  const dataDir = folder();
  const state = await openState({ dataDir });
  onTestFinished(() => state.close());
  return { dataDir, state };
}

const builds = (dataDir: string) => readdirSync(dataDir).filter((name) => name.startsWith('directory-'));

const many = (word: string) => Array.from({ length: 400 }, (_, index) => `${word} ${index}`);

it('lets a question that has begun end on the build it began with', async () => {
  const sources = source('Before');
  const test = await harvestedDirectory(sources);
  const contextValue = test.directory.createContext();
  sources['information-hub'].listings = [listing('information-hub:0', 'After')];
  await test.directory.harvest();
  const begun = await graphql({ schema: test.directory.schema, source: names, contextValue });
  expect(begun.data).toEqual({ services: { nodes: [{ name: 'Before' }] } });
  expect(await test.ask(names)).toEqual({ services: { nodes: [{ name: 'After' }] } });
});

it('answers while it builds, from the whole of one build', async () => {
  const sources = source(...many('old'));
  const test = await harvestedDirectory(sources);
  sources['information-hub'].listings = source(...many('new'))['information-hub'].listings;
  const seen = new Set<string>();
  const harvest = { done: false };
  const done = test.directory.harvest().finally(() => (harvest.done = true));
  while (!harvest.done) {
    const { services } = await test.ask('{ services(first: 1000) { totalCount nodes { name } } }');
    expect(services.totalCount).toBe(400);
    const words = new Set(services.nodes.map(({ name }: { name: string }) => name.split(' ')[0]));
    expect(words.size).toBe(1);
    for (const word of words) seen.add(String(word));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await done;
  expect(seen.has('old')).toBe(true);
  expect((await test.ask('{ services(first: 1) { nodes { name } } }')).services.nodes[0].name).toContain('new');
});

it('tells of no harvest before the build that holds it answers', async () => {
  const { directory } = await startDirectory(source(...many('new')));
  const harvest = { done: false };
  const done = directory.harvest().finally(() => (harvest.done = true));
  while (!harvest.done) {
    const { sources, model } = directory.createContext();
    expect(sources[0]?.state.lastHarvest === null || model.facts.length === 400).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await done;
  expect(directory.createContext().sources[0]?.state.lastHarvest).not.toBeNull();
});

it('builds nothing when nothing has changed, and leaves one file behind', async () => {
  const sources = source('One');
  const { dataDir, directory } = await harvestedDirectory(sources);
  const [file] = builds(dataDir);
  await directory.harvest();
  expect(builds(dataDir)).toEqual([file]);
  sources['information-hub'].listings.push(listing('information-hub:2', 'Two'));
  await directory.harvest();
  expect(builds(dataDir)).toHaveLength(1);
  expect(builds(dataDir)).not.toEqual([file]);
});

it('builds anew from shared state when the file is gone, damaged, or of another version', async () => {
  const { dataDir, state } = await kept();
  const first = await harvestedDirectory(source('One'), { dataDir, state });
  const before = await first.ask(names);
  for (const damage of [
    (file: string) => rmSync(file),
    (file: string) => writeFileSync(file, 'no database'),
    (file: string) => writeFileSync(file, ''),
  ]) {
    for (const name of builds(dataDir)) damage(join(dataDir, name));
    const next = await startDirectory(source(), { dataDir, state });
    expect(await next.ask(names)).toEqual(before);
  }
});

it('does not open a build with listings of a directory that is read no more', async () => {
  const { dataDir, state } = await kept();
  await harvestedDirectory({ ...source('One'), nhs: { listings: [listing('nhs:1', 'Two')] } }, { dataDir, state });
  const next = await startDirectory(source('One'), { dataDir, state });
  expect(await next.ask(names)).toEqual({ services: { nodes: [{ name: 'One' }] } });
});

it('opens a build that fits as it is, and none that another gateway has since left behind', async () => {
  const { dataDir, state } = await kept();
  const refuge = { postcode: 'SM1 1AA', organisation: 'Of One' };
  const at = (confidential: boolean) => ({
    'information-hub': { listings: [listing('information-hub:1', 'One', { ...refuge, confidential })] },
  });
  await harvestedDirectory(at(false), { dataDir, state });
  const [file] = builds(dataDir);
  const places = '{ services { nodes { locations { location { confidential address { postcode } } } } } }';
  const same = await startDirectory(at(false), { dataDir, state });
  expect(JSON.stringify(await same.ask(places))).toContain('SM1 1AA');
  expect(builds(dataDir)).toEqual([file]);
  await harvestedDirectory(at(true), { dataDir: folder(), state });
  const next = await startDirectory(at(false), { dataDir, state });
  const { services } = await next.ask(places);
  expect(services.nodes).toEqual([{ locations: [{ location: { confidential: true, address: null } }] }]);
});

it('keeps a build that breaks off from being taken for one', async () => {
  const path = folder();
  const files = createModelFiles(path);
  await expect(files.put(() => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
  expect(readdirSync(path)).toEqual([]);
  const abandoned = join(path, 'directory-x-1-1.building');
  writeFileSync(abandoned, '');
  writeFileSync(join(path, 'directory-y-1-1.building'), '');
  writeFileSync(join(path, 'state.sqlite'), '');
  utimesSync(abandoned, 0, 0);
  const whole = await files.put(write);
  await files.removeAllBut(whole);
  expect(readdirSync(path).toSorted()).toEqual(
    ['directory-y-1-1.building', 'state.sqlite', whole.slice(path.length + 1)].toSorted(),
  );
});

async function write(name: string): Promise<void> {
  writeFileSync(name, '');
}

it('leaves alone what another process on the same folder has just built', async () => {
  const path = folder();
  const [one, other] = [createModelFiles(path), createModelFiles(path)];
  const old = await other.put(write);
  utimesSync(old, 0, 0);
  const before = await one.put(write);
  const theirs = await other.put(write);
  const mine = await one.put(write);
  await one.removeAllBut(mine);
  expect(readdirSync(path).toSorted()).toEqual([theirs, mine].map((file) => file.slice(path.length + 1)).toSorted());
  expect([before, old].map((file) => existsSync(file))).toEqual([false, false]);
});

it('does not keep to itself that an old build cannot be removed', async () => {
  const path = folder();
  mkdirSync(join(path, 'directory-x-1-1.sqlite'));
  utimesSync(join(path, 'directory-x-1-1.sqlite'), 0, 0);
  const files = createModelFiles(path);
  const whole = await files.put(write);
  await expect(files.removeAllBut(whole)).rejects.toThrow('directory-x-1-1.sqlite');
});

it('cannot be asked before it is started or after it is stopped', async () => {
  const { directory } = await startDirectory(source('One'));
  await directory.stop();
  expect(() => directory.createContext()).toThrow('The directory is asked before it was started');
});

it('reads what it does not know as null', async () => {
  const { directory } = await startDirectory(source());
  const loaders = createLoaders(directory.createContext().model);
  expect(await loaders.service.loadMany(['a', 'b'])).toEqual([null, null]);
});
