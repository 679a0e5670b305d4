import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sampleConfig from '../../config/sample.json' with { type: 'json' };
import { type Clock, systemClock } from '../../subgraphs/kit/clock.ts';
import type { SampleWorld } from '../../subgraphs/kit/sample/world.ts';
import { type SourceName, sourceNames } from '../../subgraphs/kit/subgraph-names.ts';
import { type StandIn, startStandIns } from '../../subgraphs/sample.ts';

/** The four stand-ins over real HTTP, and a folder for what a test writes. */
export interface SampleDirectories {
  folder: string;
  /** Writes the sample config with where they are and what else is said; returns the file's path. */
  writeConfig(more?: object): string;
  /** Ends one, as a directory does that is down. */
  kill(name: SourceName): Promise<void>;
  /** Puts a server in its place that takes every request and answers none. */
  hang(name: SourceName): Promise<void>;
  /** Ends all and removes the folder. */
  close(): Promise<void>;
}

export async function startSampleDirectories(
  clock: Clock = systemClock,
  world?: SampleWorld,
): Promise<SampleDirectories> {
  const folder = mkdtempSync(join(tmpdir(), 'sample-directories-'));
  const wanted = sourceNames.map((name) => ({ name, port: 0 }));
  const started = await startStandIns(wanted, { clock, websites: 'http://127.0.0.1:5001', ...(world && { world }) });
  const origins = new Map(started.map(({ name, origin }) => [name, origin]));
  const alive = new Map(started.map((standIn) => [standIn.name, standIn]));
  let configs = 0;

  async function kill(name: SourceName): Promise<void> {
    await alive.get(name)?.close();
    alive.delete(name);
  }

  return {
    folder,
    writeConfig(more = {}) {
      const file = join(folder, `config-${++configs}.json`);
      writeFileSync(file, relocate({ ...sampleConfig, ...more }, origins));
      return file;
    },
    kill,
    async hang(name) {
      await kill(name);
      alive.set(name, await startHanging(name, origins.get(name) ?? ''));
    },
    async close() {
      await Promise.all([...alive.values()].map((standIn) => standIn.close()));
      rmSync(folder, { recursive: true });
    },
  };
}

/** The ports of config/sample.json. */
const ports = { 'information-hub': 5001, 'local-offer': 5002, nhs: 5003, timetable: 5004 };

function relocate(config: object, origins: ReadonlyMap<SourceName, string>): string {
  return sourceNames.reduce(
    (text, name) => text.replaceAll(`http://127.0.0.1:${ports[name]}`, origins.get(name) ?? ''),
    JSON.stringify(config),
  );
}

async function startHanging(name: SourceName, origin: string): Promise<StandIn> {
  const server = createServer(() => undefined);
  const { hostname, port } = new URL(origin);
  await new Promise<void>((resolve) => server.listen(Number(port), hostname, resolve));
  return {
    name,
    origin,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
