import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SourceName } from '../../subgraphs/kit/subgraph-names.ts';
import type { StandIn } from '../../subgraphs/sample.ts';

/** What the process of the stand-ins tells the one that started it, once. */
export type Standing = readonly { name: SourceName; origin: string }[];

const child = fileURLToPath(new URL('process.ts', import.meta.url));

/** They hold little, and what they do is soon done. */
const execArgv = ['--max-semi-space-size=8', '--max-old-space-size=256'];

/**
 * Starts the stand-ins in a process of their own, which ends with this one, however this one ends: they start while the
 * gateway loads, and take neither its time nor its memory, as the directories that they stand in for do not.
 */
export async function startStandInsApart(): Promise<StandIn[]> {
  const standIns = fork(child, { execArgv });
  const ended = once(standIns, 'exit');
  const said = once(standIns, 'message');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own process, of the same version
  const [standing] = (await Promise.race([said, ended.then(giveUp)])) as [Standing];
  return standing.map((one) => ({
    ...one,
    async close() {
      if (standIns.connected) standIns.disconnect();
      await ended;
    },
  }));
}

function giveUp([code]: unknown[]): never {
  throw new Error(`The process of the sample directories ended as it started, with ${String(code)}.`);
}
