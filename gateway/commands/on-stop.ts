import { isRunByNpm } from '../config/run-by-npm.ts';

/** Longer than any request may take; well below the ten seconds that most supervisors wait before they kill. */
const patienceMs = 8_000;

/** How soon it is noticed that the shell has gone. */
const lookEveryMs = 500;

/**
 * Ends the process when it is asked to (SIGTERM, SIGINT): `stop` lets what is under way finish, then exit 0. Whoever
 * asks twice does not want to wait.
 */
export function onStop(stop: () => Promise<void>): void {
  let isStopping = false;
  async function end(): Promise<void> {
    if (isStopping) process.exit(0);
    isStopping = true;
    setTimeout(() => process.exit(0), patienceMs).unref();
    try {
      await stop();
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
    process.exit(0);
  }
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  if (isRunByNpm()) onParentGone(() => void end());
}

/**
 * npm passes a signal on to the shell that it runs its scripts in, and that shell dies of it without a word to node:
 * whoever stops `npm start` would leave a gateway behind that nobody knows of.
 */
function onParentGone(end: () => void): void {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    end();
  }, lookEveryMs);
  looking.unref();
}
