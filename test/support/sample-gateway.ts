import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { loadSettings } from '../../gateway/config.ts';
import { type RunningGateway, startGateway } from '../../gateway/start.ts';
import { fixedClock, systemClock } from '../../subgraphs/kit/clock.ts';
import { createTestObserver } from './observer.ts';
import { type SampleDirectories, startSampleDirectories } from './sample-directories.ts';

export interface SampleGatewayOptions {
  configFile: string;
  /** Made when it is not there. */
  folder: string;
  /** The moment at which the domain's clock stands still; real time without one. */
  now?: string | undefined;
}

/** The whole gateway in this process, on a port of its own; it reads its directories once, and again when told to. */
export function startSampleGateway({ configFile, folder, now }: SampleGatewayOptions): Promise<RunningGateway> {
  const variables = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(folder, 'data'), SCHEDULE: 'off', NOW: now };
  return startGateway(loadSettings({ configFile, variables }), createTestObserver().log);
}

export interface ServedSampleOptions extends Pick<SampleGatewayOptions, 'now'> {
  /** What the config says besides the sample's. */
  config?: object;
}

/** A start takes seconds, and minutes where all processors are busy. What is given up half-way goes on and is in the way. */
export const startTimeoutMs = 180_000;

/** The first question of a process reads its words; on a busy machine that takes longer than an answer may. */
export async function untilItSearches({ url }: Pick<RunningGateway, 'url'>): Promise<void> {
  const body = new URLSearchParams({ q: 'baby group' });
  const search = () => fetch(new URL('/embed/v1/search', url), { method: 'POST', body });
  await vi.waitUntil(async () => (await search()).ok, { timeout: startTimeoutMs / 2, interval: 1_000 });
}

/** What `serveSample` started; there once the tests of the file begin. */
export interface ServedSample {
  directories: SampleDirectories;
  gateway: RunningGateway;
}

/** The gateway over the four sample directories, with everything harvested, for all tests of a file or a `describe`. */
export function serveSample({ now, config }: ServedSampleOptions = {}): ServedSample {
  const served: Partial<ServedSample> = {};
  beforeAll(async () => {
    served.directories = await startSampleDirectories(now === undefined ? systemClock : fixedClock(now));
    const { directories } = served;
    served.gateway = await startSampleGateway({
      configFile: directories.writeConfig(config),
      folder: directories.folder,
      now,
    });
    await served.gateway.ready;
  }, startTimeoutMs);
  afterAll(async () => {
    await served.gateway?.stop();
    await served.directories?.close();
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- beforeAll fills it before any test reads it
  return served as ServedSample;
}
