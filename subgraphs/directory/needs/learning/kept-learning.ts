import { readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { LearnedLikeness } from '../recognise/likeness.ts';

const ending = '.learned';

/** Where what was learned is kept, one file for what it was learned from. */
export function toLearnedFile(dataDir: string, digest: string): string {
  return join(dataDir, `needs-${digest}${ending}`);
}

/** Null when it is not there. A file that cannot be read is as good as none, and is taken away. */
export function readLearned(file: string): LearnedLikeness | null {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, and its name says of which form
    return deserialize(readFileSync(file)) as LearnedLikeness;
  } catch {
    rmSync(file, { force: true });
    return null;
  }
}

/** Whole or not at all: nobody reads a file that is half written. What was learned from other words before is taken away. */
export async function writeLearned(dataDir: string, digest: string, learned: LearnedLikeness): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const file = toLearnedFile(dataDir, digest);
  const begun = `${file}.${process.pid}`;
  await writeFile(begun, serialize(learned));
  await rename(begun, file);
  const others = (await readdir(dataDir)).map((name) => join(dataDir, name));
  const stale = others.filter((name) => name.includes(ending) && name !== file);
  await Promise.all(stale.map((name) => rm(name, { force: true })));
}
