import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startProcess } from '../../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'identity-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const command = startProcess('gateway/commands/identity.ts', { args, env: { DATA_DIR: join(folder, 'data') } });
  const code = await command.exit;
  return { code, stdout: command.stdout(), stderr: command.stderr() };
}

const at = '2026-11-20T09:00:00Z';
const decision = { one: 'nhs:1', other: 'nhs:2', verdict: 'different', note: null, by: 'KL', at };

describe('npm run identity', () => {
  it('says what it can do', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--explain ID ID');
  });

  it.each([
    [[], 'Give one of --explain, --report, --export and --import: see --help.\n'],
    [['--report', '--export', 'x'], 'Give one of --explain, --report, --export and --import: see --help.\n'],
    [['--explain', 'nhs:1'], '--explain takes two listing ids, and nothing else takes any.\n'],
    [['--report', 'nhs:1'], '--explain takes two listing ids, and nothing else takes any.\n'],
    [['--explain', 'nhs:1', 'nhs:2'], 'These are not the ids of two listings that are in use.\n'],
    [['--import', '/nowhere.json'], 'The file "/nowhere.json" cannot be read (ENOENT).\n'],
    [['--export', '/nowhere/file.json'], 'The file "/nowhere/file.json" cannot be written (ENOENT).\n'],
  ])('%j is wrong, in one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: sentence });
  });

  it('takes a file in, tells of every row that needs it, and gives it out again', async () => {
    const [from, to] = [join(folder, 'in.json'), join(folder, 'out.json')];
    writeFileSync(from, JSON.stringify({ version: 1, decisions: [decision, { ...decision, verdict: 'perhaps' }] }));
    const { code, stdout } = await run('--import', from);
    expect(code).toBe(2);
    expect(stdout).toContain('1 decision taken in, 0 there already, 1 refused.');
    expect(stdout).toContain('row 1 is kept, though no directory lists nhs:1 and nhs:2 now.');
    expect(stdout).toContain('row 2: verdict should be "same", "different" or "later".');
    expect((await run('--export', to)).code).toBe(0);
    expect(JSON.parse(readFileSync(to, 'utf8'))).toEqual({ version: 1, decisions: [decision] });
    expect((await run('--report')).stdout).toContain('People decided: 0 same, 1 different, 0 later');
  });
});
