import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeDataFolder } from '../../../../subgraphs/kit/state/data-folder.ts';

it('makes a data folder that nobody else may look into', () => {
  const parent = mkdtempSync(join(tmpdir(), 'data-folder-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'deep', 'data');
  makeDataFolder(folder);
  expect(statSync(folder).mode & 0o077).toBe(0);
});
