/** Longer than any request may take; well below the ten seconds that most supervisors wait before they kill. */
const patienceMs = 8_000;

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
}
