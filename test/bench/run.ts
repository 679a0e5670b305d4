import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { exitCodes, runCommand } from '../../gateway/commands/command.ts';
import { OperatorError } from '../../gateway/commands/operator-error.ts';

/**
 * `npm run bench`: search over invented services beside MiniSearch, SQLite's FTS5 and, where TEST_DATABASE_URL names
 * one, PostgreSQL, with the same texts and questions. Ours is asked through the directory's schema, with facets, counts
 * and reasons: with words alone, and with words, place, person and cost at once. The others are asked for twenty ids
 * alone. Prints times, what is resident (of PostgreSQL: table and index) and their ratios to ours, and asserts nothing.
 */
const steps = ['words', 'everything', 'minisearch', 'fts5', 'postgres'] as const;

const Result = z.object({ p50: z.number(), p99: z.number(), processor: z.number(), megabytes: z.number() });
type Result = z.infer<typeof Result>;

/** As `npm start` runs node, but for its limit, which MiniSearch would not keep to. */
const flags = ['--expose-gc', '--max-semi-space-size=4', '--heap-growing-percent=20'];

function run(step: string, size: number, file: string): unknown {
  const options = [...flags, 'test/bench/search.ts', step, String(size), file];
  const env = { ...process.env, NODE_ENV: 'production' };
  return JSON.parse(execFileSync(process.execPath, options, { env }).toString());
}

function describe({ p50, p99, processor, megabytes }: Result, ours: Result): string {
  const [median, slowest] = [p50 / ours.p50, p99 / ours.p99].map((ratio) => `x${ratio.toFixed(1)}`);
  const times = `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, ${processor.toFixed(2)} ms of this process's processor`;
  return `${times}, ${megabytes} MB: ${median} and ${slowest} of ours`;
}

await runCommand({
  help: `npm run bench -- [SIZE …]

Measures search over invented services beside MiniSearch, SQLite's FTS5 and, where TEST_DATABASE_URL names one,
PostgreSQL: times, what is resident, and their ratios to ours. Takes some minutes, and asserts nothing.

  SIZE   how many services, 1 to 1,000,000; 5000 and 100000 without one

Exit 0: it has measured. 2: what was given is no size.`,
  options: {},
  words: Infinity,
  async run(_options, words) {
    const sizes = words.map(parseSize);
    for (const size of sizes.length > 0 ? sizes : [5_000, 100_000]) measure(size);
    return exitCodes.fine;
  },
});

function parseSize(word: string): number {
  const size = Number(word);
  if (/^\d{1,7}$/.test(word) && size >= 1 && size <= 1_000_000) return size;
  throw new OperatorError(`A size should be a whole number from 1 to 1,000,000, but is "${word}".`);
}

function measure(size: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'directory.sqlite');
  process.stdout.write(`${size.toLocaleString('en-GB')} services\n  building   `);
  const startedAt = performance.now();
  run('build', size, file);
  console.log(` ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
  let ours: Result | null = null;
  for (const step of steps) {
    // What takes long is named before it is done.
    process.stdout.write(`  ${step.padEnd(11)} `);
    const result = Result.nullable().parse(run(step, size, file));
    ours ??= result;
    console.log(result && ours ? describe(result, ours) : 'not measured: TEST_DATABASE_URL names no database');
  }
  rmSync(folder, { recursive: true });
}
