import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StateError, reasonOf } from './error.ts';

/** Makes the data folder where it is absent. Throws StateError when it is not there to be written afterwards. */
export function makeDataFolder(dataDir: string): void {
  try {
    makeFolder(resolve(dataDir));
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unwritable(dataDir, cause);
  }
}

/** The error for a data folder in which nothing can be kept. */
export function unwritable(dataDir: string, cause: unknown): StateError {
  return new StateError(
    `Nothing can be kept in the data folder "${dataDir}" (${reasonOf(cause)}): DATA_DIR must name a folder that this process may write.`,
    { cause },
  );
}

/** Step by step, because Node's own `recursive` never returns below /proc (seen with Node 26.10 on Linux). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    // Listings of confidential places are kept in it as their directories gave them: nobody else on the machine may look.
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process made it just now.
    if (!existsSync(path)) throw error;
  }
}
