import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A house in which every rule is broken once: importing file, imported file, the rule that must say so. */
const broken = [
  ['subgraphs/nhs/a.ts', './b.ts', 'no-cycles'],
  ['subgraphs/nhs/b.ts', './a.ts', null],
  ['subgraphs/nhs/wire.ts', '../kit/clock.ts', 'wire-knows-only-the-shape-library'],
  ['subgraphs/nhs/wire/site.ts', 'got', 'wire-knows-only-the-shape-library'],
  ['subgraphs/nhs/convert.ts', '../kit/clock.ts', 'convert-is-pure'],
  ['subgraphs/nhs/convert/hours.ts', '../source.ts', 'convert-is-pure'],
  ['subgraphs/nhs/loaders.ts', '../kit/upstream/upstream.ts', 'only-sources-hold-an-upstream'],
  ['subgraphs/nhs/resolvers.ts', './source.ts', 'resolvers-never-reach-out'],
  ['subgraphs/nhs/resolvers/site.ts', 'got', 'resolvers-never-reach-out'],
  ['subgraphs/nhs/c.ts', '../timetable/hubs.ts', 'subgraphs-meet-only-in-the-schema'],
  ['subgraphs/kit/d.ts', '../nhs/wire.ts', 'the-kit-knows-no-subgraph'],
  ['subgraphs/nhs/e.ts', '../../gateway/config.ts', 'subgraphs-know-no-gateway'],
  ['gateway/edge/f.ts', '../../subgraphs/nhs/source.ts', 'one-file-links-in-process'],
  ['gateway/g.ts', '../subgraphs/kit/sample/world.ts', 'samples-are-for-the-sample-starter'],
  ['gateway/h.ts', '../test/support/i.ts', 'nothing-imports-tests'],
  ['gateway/j.ts', 'vitest', 'shipped-code-needs-shipped-packages'],
] as const;

/** What the rules allow and a rule written too widely would forbid. */
const allowed = [
  ['subgraphs/local-offer/source.ts', '../kit/upstream/upstream.ts'],
  ['subgraphs/local-offer/index.ts', './source.ts'],
  ['subgraphs/local-offer/wire/service.ts', 'zod'],
  ['subgraphs/local-offer/sample/index.ts', '../../kit/sample/world.ts'],
  ['subgraphs/sample.ts', './local-offer/sample/index.ts'],
  ['gateway/graph/in-process.ts', '../../subgraphs/local-offer/index.ts'],
] as const;

const Report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const file of [
    'subgraphs/kit/clock.ts',
    'subgraphs/kit/upstream/upstream.ts',
    'subgraphs/kit/sample/world.ts',
    'subgraphs/nhs/source.ts',
    'subgraphs/timetable/hubs.ts',
    'gateway/config.ts',
    'test/support/i.ts',
  ]) {
    write(file, 'export const here = 1;\n');
  }
  for (const [from, to] of [...broken, ...allowed]) write(from, `export * from '${to}';\n`);
  symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'));
  symlinkSync(join(project, 'package.json'), join(house, 'package.json'));
});
afterAll(() => rmSync(house, { recursive: true }));

it('names every broken import rule, and nothing else', async () => {
  const violations = await checkImports();
  const found = new Set(violations.map(({ from, rule }) => `${from}: ${rule.name}`));
  const missed = broken.filter(([from, , rule]) => rule !== null && !found.has(`${from}: ${rule}`));
  expect(missed).toEqual([]);
  const innocent = new Set<string>(allowed.map(([from]) => from));
  expect(violations.filter(({ from }) => innocent.has(from))).toEqual([]);
});

async function checkImports(): Promise<z.infer<typeof Report>['summary']['violations']> {
  const depcruise = join(project, 'node_modules/.bin/depcruise');
  const config = join(project, '.dependency-cruiser.mjs');
  // It exits with the number of violations, which promisify takes for a failure; the report is on standard output.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [depcruise, '--config', config, '--output-type', 'json', 'gateway', 'subgraphs'],
    { cwd: house, maxBuffer: 1e8 },
  ).catch((error: unknown) => z.object({ stdout: z.string() }).parse(error));
  return Report.parse(JSON.parse(stdout)).summary.violations;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}
