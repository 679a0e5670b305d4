import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleDirectories, startSampleDirectories } from '../../support/sample-directories.ts';
import { startMailServer } from '../../support/mail-server.ts';
import { startProcess } from '../../support/process.ts';

const file = 'gateway/commands/freshness.ts';

describe('npm run freshness', () => {
  let directories: SampleDirectories;
  const folder = mkdtempSync(join(tmpdir(), 'freshness-'));

  beforeAll(async () => {
    directories = await startSampleDirectories();
  });
  afterAll(async () => {
    await directories.close();
    rmSync(folder, { recursive: true });
  });

  /** Without asking addresses, which at one a second takes a minute. */
  function start(args: string[]) {
    const config = directories.writeConfig({ freshness: { linkChecks: false } });
    return startProcess(file, { args: ['--config', config, ...args], env: { DATA_DIR: folder } });
  }

  it('checks, says what has changed, and the second time that nothing has', async () => {
    const first = start(['--json']);
    expect(await first.exit).toBe(0);
    expect(JSON.parse(first.stdout())).toMatchObject({ opened: expect.any(Number), resolved: 0, down: [] });
    const second = start([]);
    expect(await second.exit).toBe(0);
    expect(second.stdout()).toContain('Nothing has changed.');
    expect(second.stderr()).toBe('');
  }, 120_000);

  it('tells whom the config names of a night, and only when it is asked to', async () => {
    const mailbox = await startMailServer();
    const mail = { smtp: mailbox.url, from: 'checks@example.org', to: ['team@example.org'] };
    const config = directories.writeConfig({ freshness: { linkChecks: false }, mail });
    const data = mkdtempSync(join(tmpdir(), 'freshness-night-'));
    const run = (...args: string[]) =>
      startProcess(file, { args: ['--config', config, ...args], env: { DATA_DIR: data } });
    expect(await run('--night').exit).toBe(0);
    expect(mailbox.mails).toEqual([expect.stringMatching(/team@example\.org[^]*Is it still true\?/)]);
    expect(await run().exit).toBe(0);
    expect(mailbox.mails).toHaveLength(1);
    await mailbox.close();
    rmSync(data, { recursive: true });
  }, 120_000);

  it.each([
    [['--night'], /^--night tells nobody/],
    [['--night', '--source', 'nhs'], /^--night is of all directories/],
  ])('refuses %j where there is nobody or no night to tell, and ends with 2', async (args, sentence) => {
    const refused = start(args);
    expect(await refused.exit).toBe(2);
    expect(refused.stderr()).toMatch(sentence);
  });

  it('refuses to forget what is kept of other directories than its config names, which a gateway may be using', async () => {
    expect(await start(['--source', 'nhs']).exit).toBe(0);
    const live = directories.writeConfig({ sample: false, freshness: { linkChecks: false } });
    const other = startProcess(file, { args: ['--config', live], env: { DATA_DIR: folder } });
    expect(await other.exit).toBe(2);
    expect(other.stderr()).toMatch(
      /^What is kept of information-hub is of another directory \(sample connected-places\)/,
    );
    const again = start(['--source', 'nhs']);
    expect(await again.exit).toBe(0);
    expect(again.stdout()).toContain('Nothing has changed.');
  }, 120_000);

  it('says which sources there are not, and ends with 2', async () => {
    const wrong = start(['--source', 'nobody']);
    expect(await wrong.exit).toBe(2);
    expect(wrong.stderr()).toContain('The config has no source "nobody".');
  });

  it('ends with 3 when a directory cannot be read', async () => {
    await directories.kill('nhs');
    const down = start([]);
    expect(await down.exit).toBe(3);
    expect(down.stdout()).toContain('ILL   nhs');
  }, 120_000);
});
