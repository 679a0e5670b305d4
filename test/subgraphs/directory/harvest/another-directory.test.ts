import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { LinkError } from '../../../../subgraphs/kit/link-error.ts';
import { openState } from '../../../../subgraphs/kit/state/state.ts';
import { createFakeLink, harvestedDirectory, listing, startDirectory } from '../support.ts';

const invented = { nhs: { listings: [listing('nhs:A', 'Invented Pharmacy')] } };
const question = '{ services { nodes { name } } sources { health listingCount } }';

async function openFolder() {
  const dataDir = mkdtempSync(join(tmpdir(), 'directory-'));
  const state = await openState({ dataDir });
  onTestFinished(async () => {
    await state.close();
    rmSync(dataDir, { recursive: true });
  });
  return { dataDir, state };
}

function link(): Promise<never> {
  return Promise.reject(new LinkError('SUBGRAPH_UNAVAILABLE', 'nhs'));
}

function named(directory: string) {
  return [{ id: 'nhs', name: 'NHS', url: null, sample: false, directory, link }];
}

it('never answers for one directory with the last good copy of another', async () => {
  const folder = await openFolder();
  await harvestedDirectory(invented, folder);

  const live = await startDirectory({}, { ...folder, sources: named('live nhs') });
  await live.directory.harvest();
  expect(await live.ask(question)).toEqual({
    services: { nodes: [] },
    sources: [{ health: 'DOWN', listingCount: 0 }],
  });
});

it('answers with the last good copy of the same directory', async () => {
  const folder = await openFolder();
  await harvestedDirectory(invented, folder);

  const again = await startDirectory({}, { ...folder, sources: named('sample of nhs') });
  await again.directory.harvest();
  expect(await again.ask(question)).toEqual({
    services: { nodes: [{ name: 'Invented Pharmacy' }] },
    sources: [{ health: 'STALE', listingCount: 1 }],
  });
});

it('begins afresh with whatever now stands under the same id', async () => {
  const folder = await openFolder();
  await harvestedDirectory(invented, folder);

  const real = { listings: [listing('nhs:B', 'Pharmacy')] };
  const sources = named('live nhs').map((source) => ({ ...source, link: createFakeLink('nhs', real) }));
  const live = await harvestedDirectory({}, { ...folder, sources });
  expect(await live.ask(question)).toEqual({
    services: { nodes: [{ name: 'Pharmacy' }] },
    sources: [{ health: 'LIVE', listingCount: 1 }],
  });
});
