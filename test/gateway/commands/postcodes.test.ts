import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../../gateway/commands/postcodes.ts', import.meta.url));
const fixture = fileURLToPath(new URL('../../fixtures/postcodes/sm.csv', import.meta.url));
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'postcodes-'));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

function run(...args: string[]) {
  const env = { ...process.env, DATA_DIR: dataDir };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run postcodes', () => {
  it('makes the index in DATA_DIR and says how many postcodes it holds', () => {
    const { status, stdout } = run(fixture);
    expect(stdout).toBe(`4 postcodes are in the index in ${dataDir}.\n`);
    expect(status).toBe(0);
    expect(existsSync(join(dataDir, 'postcodes.sqlite'))).toBe(true);
  });

  it('makes it elsewhere when told to, with every district when told to', () => {
    const elsewhere = join(dataDir, 'else', 'where');
    expect(run(fixture, '--data-dir', elsewhere, '--all').stdout).toContain('5 postcodes');
    expect(existsSync(join(elsewhere, 'postcodes.sqlite'))).toBe(true);
  });

  it.each([
    ['no file', [], 'Name the downloaded file'],
    ['an absent file', ['/nowhere.csv'], '"/nowhere.csv" cannot be read'],
    ['a folder that cannot be written', [fixture, '--data-dir', fixture], 'Nothing can be kept'],
    ['an unknown option', ['--fast', fixture], '--fast'],
  ])('ends with one sentence and exit 2: %s', (_what, args, sentence) => {
    const { status, stderr, stdout } = run(...args);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(stdout).toContain('npm run postcodes -- FILE');
    expect(status).toBe(0);
  });
});
