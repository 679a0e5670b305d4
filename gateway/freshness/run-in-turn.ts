import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../commands/operator-error.ts';
import type { Freshness, RunOptions, RunSummary } from '../graph/in-process.ts';

/** A process that was killed keeps its right to run for a minute; one that lives renews it. */
const patienceMs = 75_000;

const betweenMs = 3_000;

/** Runs as soon as nobody else does; `onWait` is told while it waits. Rejects with an OperatorError when another process goes on and on. */
export async function runInTurn(
  run: Freshness['run'] | null,
  { onWait, ...options }: RunOptions & { onWait?: () => void },
): Promise<RunSummary> {
  if (!run) {
    throw new OperatorError(
      'The config says that the freshness subgraph runs elsewhere: run the checks where it does.',
    );
  }
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const summary = await run(options);
    if (summary) return summary;
    if (performance.now() > giveUpAt) {
      throw new OperatorError('Another process is checking just now: wait until it is done.');
    }
    onWait?.();
    await pause(betweenMs);
  }
}
