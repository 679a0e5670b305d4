import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of the read model in the data folder, each of them one whole build. */
export interface ModelFiles {
  /** The paths of the builds that are there, the newest first. */
  list(): Promise<string[]>;
  /** Lets a build be written under another name, and gives it its own when it is whole and on the disk. */
  put(write: (path: string) => Promise<void>): Promise<string>;
  /**
   * Removes what this process has put there before, and what others have left that is old. What another process has just
   * put there it is about to open.
   */
  removeAllBut(path: string): Promise<void>;
}

const build = /^directory-[\w-]+\.sqlite$/;
const unfinished = /^directory-[\w-]+\.building$/;

/** What is older is neither under way nor about to be opened in another process: what a process has open it keeps. */
const abandonedAfterMs = 60 * 60 * 1000;

export function createModelFiles(folder: string): ModelFiles {
  const own = new Set<string>();

  async function find(name: RegExp): Promise<{ path: string; writtenAt: number }[]> {
    const paths = (await readdir(folder)).filter((file) => name.test(file)).map((file) => join(folder, file));
    return Promise.all(paths.map(async (path) => ({ path, writtenAt: await writtenAt(path) })));
  }

  return {
    async list() {
      await mkdir(folder, { recursive: true });
      const found = await find(build);
      return found.toSorted((one, other) => other.writtenAt - one.writtenAt).map(({ path }) => path);
    },
    async put(write) {
      await mkdir(folder, { recursive: true });
      const name = join(folder, `directory-${randomUUID()}`);
      try {
        await write(`${name}.building`);
        await flush(`${name}.building`);
        await rename(`${name}.building`, `${name}.sqlite`);
      } catch (error) {
        await rm(`${name}.building`, { force: true });
        throw error;
      }
      own.add(`${name}.sqlite`);
      return `${name}.sqlite`;
    },
    async removeAllBut(path) {
      const found = [...(await find(build)), ...(await find(unfinished))].filter((file) => file.path !== path);
      const left = found.filter((file) => own.has(file.path) || Date.now() - file.writtenAt > abandonedAfterMs);
      await Promise.all(left.map((file) => remove(file.path)));
    },
  };
}

/** Milliseconds of real time; 0 for a file that another process has just removed. */
async function writtenAt(path: string): Promise<number> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
  return mtimeMs;
}

/** So that a power cut after the renaming finds the whole file under the name. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

/** Windows does not remove a file that a process holds open: whoever removes builds next time does. */
async function remove(path: string): Promise<void> {
  await rm(path, { force: true }).catch((error: unknown) => {
    const held = error instanceof Error && 'code' in error && (error.code === 'EBUSY' || error.code === 'EPERM');
    if (!held) throw error;
  });
}
