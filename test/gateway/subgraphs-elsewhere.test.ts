import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RunningGateway } from '../../gateway/start.ts';
import { askAt } from '../support/ask.ts';
import { type TestProcess, startProcess } from '../support/process.ts';
import { type SampleDirectories, startSampleDirectories } from '../support/sample-directories.ts';
import { startSampleGateway } from '../support/sample-gateway.ts';

const query = `{
  services(first: 400) {
    totalCount
    nodes {
      name
      nhs { odsCode acceptingPatients openingTimes { text } facilities { name } }
      localOffer { id sendNeeds }
      sessions(first: 3) { id title start status }
      listings { id source { id } }
    }
  }
  hubs { id name }
}`;

let directories: SampleDirectories;
const processes: TestProcess[] = [];
const gateways: RunningGateway[] = [];
beforeAll(async () => {
  directories = await startSampleDirectories();
}, 60_000);
afterAll(async () => {
  for (const gateway of gateways) await gateway.stop();
  for (const one of processes) await one.end();
  await directories?.close();
});

async function startSubgraph(name: string, configFile: string): Promise<string> {
  const DATA_DIR = join(directories.folder, `alone-${name}`);
  const one = startProcess('gateway/commands/subgraph.ts', {
    args: [name, '--port', '0', '--config', configFile],
    env: { DATA_DIR, LOG_LEVEL: 'silent' },
  });
  processes.push(one);
  const [, url = ''] = await one.says(/ready at (http:\S+)/);
  return url;
}

async function startGateway(configFile: string, name: string): Promise<RunningGateway> {
  const folder = join(directories.folder, name);
  mkdirSync(folder);
  const gateway = await startSampleGateway({ configFile, folder });
  gateways.push(gateway);
  await gateway.ready;
  return gateway;
}

describe('subgraphs as servers of their own', () => {
  it('answer as they do in one process: sources, and the directory that reads them', async () => {
    const inOne = await startGateway(directories.writeConfig(), 'in-one');
    const expected = await askAt(inOne.url, query);
    expect(expected).toMatchObject({ status: 200, codes: [] });

    const plain = directories.writeConfig();
    const [nhs, timetable, hub, offer] = await Promise.all(
      ['nhs', 'timetable', 'information-hub', 'local-offer'].map((name) => startSubgraph(name, plain)),
    );
    const sources = { nhs, timetable, 'information-hub': hub, 'local-offer': offer };
    const directory = await startSubgraph('directory', directories.writeConfig({ subgraphs: sources }));
    const apart = await startGateway(directories.writeConfig({ subgraphs: { ...sources, directory } }), 'apart');
    const answer = await askAt(apart.url, query);
    expect(answer.codes).toEqual([]);
    expect(inOrder(answer.data)).toEqual(inOrder(expected.data));
    expect(answer.headers['cache-control']).toBe(expected.headers['cache-control']);
  }, 120_000);

  it('cost their own fields and nothing else when they are killed', async () => {
    const [, apart] = gateways;
    const [nhs] = processes;
    expect(await nhs?.end('SIGKILL')).toBeNull();
    const answer = await askAt(apart?.url ?? '', query.replace('first: 400', 'first: 300'));
    expect(new Set(answer.codes)).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
    const text = JSON.stringify(answer.data);
    expect(text).not.toContain('odsCode');
    expect(text).toContain('"sendNeeds"');
    expect(text).toContain('"title"');
  }, 60_000);

  it('leave what is on to be told by the directory when the timetable is killed', async () => {
    const [inOne, apart] = gateways;
    const [, timetable] = processes;
    const coming =
      '{ sessions(first: 20) { totalCount nodes { title start end status free ages { text } service { name } location { name } } } }';
    const expected = await askAt(inOne?.url ?? '', coming);
    expect(expected.codes).toEqual([]);
    expect(await timetable?.end('SIGKILL')).toBeNull();
    const answer = await askAt(apart?.url ?? '', coming);
    expect(answer.codes).toEqual([]);
    expect(answer.data).toEqual(expected.data);
    const more = await askAt(apart?.url ?? '', coming.replace('title', 'title description'));
    expect(more.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(JSON.stringify(more.data)).toContain('"title"');
  }, 60_000);

  it('end with 0 when they are told to', async () => {
    for (const one of processes.slice(2)) expect(await one.end('SIGTERM')).toBe(0);
  }, 60_000);
});

const Nodes = z.looseObject({ services: z.looseObject({ nodes: z.array(z.unknown()) }) });

/** Ids are minted by each directory for itself, and equal services stand in the order of theirs. */
function inOrder(data: unknown): unknown {
  const answer = Nodes.parse(data);
  const nodes = answer.services.nodes.map((node) => JSON.stringify(node)).toSorted();
  return { ...answer, services: { ...answer.services, nodes } };
}
