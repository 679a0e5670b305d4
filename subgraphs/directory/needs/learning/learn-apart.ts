import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { LearnedLikeness } from '../recognise/likeness.ts';
import { toLearningDigest } from './digest.ts';
import { readLearned, toLearnedFile } from './kept-learning.ts';

/** What the sayings teach, kept from one start to the next. */
export interface Learning {
  /** Null when it is not kept. */
  read: () => LearnedLikeness | null;
  /** Resolves once it is kept, or cannot be, which is logged. */
  prepare: () => Promise<void>;
}

/** Where it is kept. */
export interface LearningFolders {
  dataDir: string;
  /** Of what came with the install, which is not learned again. */
  installed?: string;
}

const child = fileURLToPath(new URL('process.ts', import.meta.url));

/**
 * Learns in a process of its own, once for each state of the lexicon: it takes a second of a processor and 60 MB for
 * garbage, which end with that process, and questions are answered meanwhile. Kept in the data folder, unless what came
 * with the install is of the same lexicon.
 */
export function createLearning({ dataDir, installed = dataDir }: LearningFolders, log: Logger): Learning {
  const digest = toLearningDigest();
  const files = [dataDir, installed].map((folder) => toLearnedFile(folder, digest));
  const findKept = () => files.find((file) => existsSync(file));
  return {
    read() {
      const file = findKept();
      return file === undefined ? null : readLearned(file);
    },
    async prepare() {
      if (findKept() !== undefined) return;
      const code = await run([child, dataDir, digest]);
      if (code !== 0) log.warn({ code }, 'what families say could not be learned apart, and is learned here');
    },
  };
}

/** Whoever waits for it may end before it does: it ends by itself. */
async function run(args: readonly string[]): Promise<unknown> {
  const learning = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  learning.unref();
  try {
    const [code] = await once(learning, 'exit');
    return code;
  } catch (error) {
    return error;
  }
}
