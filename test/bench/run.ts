import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * `npm run bench`: search over invented services beside MiniSearch, SQLite's FTS5 and, where TEST_DATABASE_URL names
 * one, PostgreSQL, with the same texts and questions. Ours is asked through the directory's schema, with facets, counts
 * and reasons; the others for twenty ids alone. Prints times and their ratios to ours, and asserts nothing. Sizes to
 * measure may be given: `npm run bench -- 5000`.
 */
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [5_000, 100_000];
const Result = z.object({ p50: z.number(), p99: z.number(), megabytes: z.number() }).nullable();

function run(step: string, size: number, file: string): z.infer<typeof Result> {
  const output = execFileSync(process.execPath, ['test/bench/search.ts', step, String(size), file]);
  return step === 'build' ? null : Result.parse(JSON.parse(output.toString()));
}

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'directory.sqlite');
  run('build', size, file);
  console.log(`${size.toLocaleString('en-GB')} services`);
  const ours = run('words', size, file);
  for (const step of ['words', 'everything', 'minisearch', 'fts5', 'postgres']) {
    const result = step === 'words' ? ours : run(step, size, file);
    if (!result || !ours) continue;
    const { p50, p99, megabytes } = result;
    const ratio = `x${(p50 / ours.p50).toFixed(1)} and x${(p99 / ours.p99).toFixed(1)} of ours`;
    console.log(`  ${step.padEnd(11)} p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, ${megabytes} MB: ${ratio}`);
  }
  rmSync(folder, { recursive: true });
}
