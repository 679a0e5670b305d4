import { setTimeout } from 'node:timers/promises';

/** Writes of state take milliseconds; one that waits longer than this waits for a process that hangs. */
const patienceMs = 5000;

const pauseMs = 10;

/** SQLITE_BUSY and its extended codes (https://www.sqlite.org/rescode.html#busy): another connection has the lock. */
const busy = 5;

/** Runs a statement, again and again while another connection or process holds the lock that it needs. */
export async function whenFree<Result>(run: () => Result): Promise<Result> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
    }
    await setTimeout(pauseMs);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy;
}
