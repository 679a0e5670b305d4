import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { OperatorError } from '../../gateway/commands/operator-error.ts';
import { rehearse } from '../../gateway/rehearse.ts';
import sampleConfig from '../../config/sample.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { loadSources } from '../../subgraphs/directory/store/sources.ts';
import type { DirectoryTables } from '../../subgraphs/directory/store/tables.ts';
import { beginRun, finishRun } from '../../subgraphs/freshness/store/runs.ts';
import { migrations } from '../../subgraphs/freshness/store/tables.ts';
import { migrate } from '../../subgraphs/kit/state/migrate.ts';
import { rehearsalFolder } from '../../subgraphs/kit/state/rehearsal-folder.ts';
import { openState } from '../../subgraphs/kit/state/state.ts';
import { askAt } from '../support/ask.ts';
import { type ProcessOptions, type TestProcess, startProcess } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'gateway-commands-'));
const started: TestProcess[] = [];
afterAll(async () => {
  await Promise.all(started.map((one) => one.end('SIGKILL')));
  rmSync(folder, { recursive: true, force: true });
});

let folders = 0;
function start(command: string, { args, env, nodeOptions }: ProcessOptions = {}): TestProcess {
  const one = startProcess(`gateway/${command}.ts`, {
    args: args ?? [],
    nodeOptions: nodeOptions ?? [],
    env: { DATA_DIR: join(folder, `data-${++folders}`), LOG_LEVEL: 'silent', ...env },
  });
  started.push(one);
  return one;
}

/** The options that `npm start` gives to node. */
function startOptions(): string[] {
  return packageJson.scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** Ends by itself: with one sentence on stderr, and nothing else. */
async function sentenceOf(one: TestProcess): Promise<{ code: number | null; sentence: string }> {
  const code = await one.exit;
  expect(one.stdout()).toBe('');
  expect(one.stderr().trimEnd().split('\n')).toHaveLength(1);
  return { code, sentence: one.stderr().trimEnd() };
}

function residentMegabytes(pid: number | undefined): number {
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(resident) / 1_000;
}

describe('the gateway as a process', () => {
  it('says that it is ready and where, answers, and ends with 0 when told to', async () => {
    const gateway = start('main');
    const [, url = ''] = await gateway.says(/ready at (http:\S+)/);
    const { data } = await askAt(url, '{ sources { health } services { totalCount } }');
    expect(data).toEqual({
      sources: Array.from({ length: 4 }, () => ({ health: 'LIVE' })),
      services: { totalCount: expect.any(Number) },
    });
    expect(gateway.stdout().trimEnd().split('\n')).toHaveLength(1);
    const asked = performance.now();
    expect(await gateway.end('SIGTERM')).toBe(0);
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(gateway.stderr()).toBe('');
  });

  it('ends with 0 also while it is still starting', async () => {
    const dataDir = join(folder, 'starting');
    const gateway = start('main', { env: { DATA_DIR: dataDir } });
    await expect.poll(() => existsSync(dataDir), { timeout: 30_000, interval: 5 }).toBe(true);
    expect(gateway.stdout()).toBe('');
    expect(await gateway.end('SIGINT')).toBe(0);
  });

  it('takes the sample directories with it also when it is killed', async () => {
    const gateway = start('main');
    await gateway.says(/ready/);
    // It has ended once nobody holds its output any more, and the directories in their process write to the same.
    expect(await gateway.end('SIGKILL')).toBeNull();
  });

  it('names the port that is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await sentenceOf(start('main', { env: { PORT: port } }))).toEqual({
      code: 2,
      sentence: `Port ${port} of 127.0.0.1 is in use: stop what uses it, or set PORT to another one.`,
    });
    const alone = start('commands/subgraph', { args: ['nhs', '--port', port], env: { HOST: '127.0.0.1' } });
    expect((await sentenceOf(alone)).sentence).toContain(
      'is in use: stop what uses it, or give another one with --port.',
    );
    taken.close();
  });

  it('touches nothing of a gateway that runs already, when it cannot start beside it', async () => {
    const dataDir = join(folder, 'twice');
    const [, url = ''] = await start('main', { env: { DATA_DIR: dataDir } }).says(/ready at (http:\S+)/);
    const { port } = new URL(url);
    // Over other directories it would forget what these have said.
    const live = join(folder, 'live.json');
    writeFileSync(live, JSON.stringify({ ...sampleConfig, sample: false }));
    const second = start('main', { args: ['--config', live], env: { DATA_DIR: dataDir, PORT: port } });
    expect(await sentenceOf(second)).toMatchObject({ code: 2, sentence: expect.stringContaining('is in use') });
    const state = await openState({ dataDir });
    const kept = [...(await loadSources(state.db.withTables<DirectoryTables>())).values()];
    await state.close();
    expect(kept.map(({ listings }) => listings > 0)).toEqual([true, true, true, true]);
  });

  it.each([
    [['--help'], 0, /^npm run bench -- \[SIZE/],
    [['many'], 2, /^A size should be a whole number from 1 to 1,000,000, but is "many"\.$/],
    [['--sizes'], 2, /^Unknown option '--sizes': see --help\.$/],
  ])('measures nothing for npm run bench -- %j', async (args, code, words) => {
    const bench = startProcess('test/bench/run.ts', { args });
    expect(await bench.exit).toBe(code);
    expect(`${bench.stdout()}${bench.stderr()}`.trim()).toMatch(words);
  });

  it('names a folder that cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, sentence } = await sentenceOf(start('main', { env: { DATA_DIR: file } }));
    expect(code).toBe(2);
    expect(sentence).toContain(`"${file}"`);
    expect(sentence).toContain('DATA_DIR');
  });

  it('names a config file that is not there, and mistakes in one that is', async () => {
    const nowhere = await sentenceOf(start('main', { args: ['--config', '/nowhere.json'] }));
    expect(nowhere).toEqual({
      code: 2,
      sentence: 'The config file "/nowhere.json" cannot be read: there is no such file.',
    });
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, JSON.stringify({ area: 'Sutton', sources: {} }));
    const { code, sentence } = await sentenceOf(start('main', { args: ['--config', wrong] }));
    expect(code).toBe(2);
    expect(sentence).toBe(
      `${wrong}: area should be an object with name, code, centre, but is "Sutton"; ${wrong}: sources should be at least one source, but is an object.`,
    );
  });

  it('names a database that is not there', async () => {
    const one = start('main', { env: { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/none' } });
    const { code, sentence } = await sentenceOf(one);
    expect(code).toBe(2);
    expect(sentence).toContain('DATABASE_URL');
    expect(sentence).not.toContain('secret');
  });

  it.skipIf(process.platform !== 'linux')('holds less than 250 MB on the sample once it is ready', async () => {
    const gateway = start('main', { nodeOptions: startOptions() });
    await gateway.says(/ready/);
    // What starting took is given back once the first harvest is over and the rest is open.
    await expect.poll(() => residentMegabytes(gateway.pid), { timeout: 10_000, interval: 250 }).toBeLessThan(250);
    expect(await gateway.end()).toBe(0);
  });

  it('names an address that this machine has not', async () => {
    const { code, sentence } = await sentenceOf(start('main', { env: { HOST: '192.0.2.1' } }));
    expect(code).toBe(2);
    expect(sentence).toContain('"192.0.2.1"');
  });
});

describe('a rehearsal of the start', () => {
  it('leaves what sayings teach with the install, and touches nothing of what the environment names', async () => {
    const one = start('main', { args: ['--rehearse'], env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } });
    expect(await one.exit).toBe(0);
    expect(one.stdout()).toBe('Rehearsed a start: the first one finds all compiled and learned.\n');
    expect(readdirSync(rehearsalFolder)).toContainEqual(expect.stringMatching(/^needs-.+\.learned$/));
  });

  it('says why it could not be made, and fails no install', async () => {
    const said = await rehearse(() => Promise.reject(new OperatorError('The folder cannot be written.')));
    expect(said).toBe(
      'The first start will take some seconds longer, since it could not be rehearsed: The folder cannot be written.',
    );
  });
});

describe('what Node found compiled', () => {
  /** Node's own words for it. */
  const isLetGo = /\[compile cache\] module\.flushCompileCache\(\) requested/;
  const env = { NODE_DEBUG_NATIVE: 'COMPILE_CACHE', LOG_LEVEL: 'silent', DATA_DIR: join(folder, 'compiled') };

  it('is let go of by the time that a gateway is ready', async () => {
    const gateway = startProcess('gateway/main.js', { env });
    started.push(gateway);
    await gateway.says(/ready at/);
    expect(gateway.stderr()).toMatch(isLetGo);
    expect(await gateway.end()).toBe(0);
  }, 60_000);

  it('is kept by a rehearsal, which writes it down with what ran to its end', async () => {
    const rehearsal = startProcess('gateway/main.js', { args: ['--rehearse'], env });
    started.push(rehearsal);
    expect(await rehearsal.exit).toBe(0);
    expect(rehearsal.stderr()).toContain('[compile cache]');
    expect(rehearsal.stderr()).not.toMatch(isLetGo);
  }, 60_000);
});

describe.skipIf(process.platform === 'win32')('the gateway as npm runs it', () => {
  it('ends when npm is told to stop, though npm tells only the shell between them', async () => {
    const env = { PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: '0', DATA_DIR: join(folder, 'npm') };
    const shell = spawn('sh', ['-c', `"${process.execPath}" gateway/main.js; true`], {
      env: { ...env, LOG_LEVEL: 'silent', npm_lifecycle_event: 'start' },
    });
    const gateway = createInterface(shell.stdout);
    const [line] = await once(gateway, 'line');
    const url = /ready at (\S+)/.exec(String(line))?.[1] ?? '';
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    shell.kill('SIGTERM');
    // The gateway holds the other end of this until it has gone.
    await once(gateway, 'close');
    await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');
  }, 60_000);
});

describe.each(['main', 'commands/subgraph', 'commands/sample', 'commands/doctor'])('%s', (command) => {
  it('tells what it does', async () => {
    const one = start(command, { args: ['--help'] });
    expect(await one.exit).toBe(0);
    expect(one.stdout()).toContain('npm ');
  });

  it('refuses an option that it does not know, by name', async () => {
    expect(await sentenceOf(start(command, { args: ['--frobnicate'] }))).toEqual({
      code: 2,
      sentence: "Unknown option '--frobnicate': see --help.",
    });
  });

  it('refuses words that it does not expect', async () => {
    const { code } = await sentenceOf(start(command, { args: ['frobnicate', 'it', 'all', 'at', 'once'] }));
    expect(code).toBe(2);
  });
});

describe('npm run subgraph', () => {
  it('names the subgraphs that there are', async () => {
    const all = 'information-hub, local-offer, nhs, timetable, directory, freshness';
    expect(await sentenceOf(start('commands/subgraph', { args: ['nhss'] }))).toEqual({
      code: 2,
      sentence: `There is no subgraph "nhss": there are ${all}.`,
    });
    expect((await sentenceOf(start('commands/subgraph'))).sentence).toBe(`Which subgraph? There are ${all}.`);
  });

  it('names the addresses that the directory needs when it runs alone', async () => {
    expect(await sentenceOf(start('commands/subgraph', { args: ['directory'] }))).toEqual({
      code: 2,
      sentence:
        'The directory subgraph alone reads the sources over HTTP: give their addresses as ' +
        'subgraphs.information-hub, subgraphs.local-offer, subgraphs.nhs, subgraphs.timetable.',
    });
  });

  it('names a port that is none', async () => {
    expect((await sentenceOf(start('commands/subgraph', { args: ['nhs', '--port', 'x'] }))).sentence).toBe(
      '--port should be a whole number from 0 to 65,535, but is "x".',
    );
  });
});

describe('npm run doctor', () => {
  it('finds the sample well', async () => {
    const doctor = start('commands/doctor');
    expect(await doctor.exit).toBe(0);
    expect(doctor.stdout()).not.toContain('ILL');
    for (const source of ['information-hub', 'local-offer', 'nhs', 'timetable'])
      expect(doctor.stdout()).toContain(`well  ${source}`);
    expect(doctor.stdout()).toContain('well  nights  None was kept yet');
  });

  it('ends with 3 when a night was missed, by the state that gateways share', async () => {
    const dataDir = join(folder, 'missed');
    const state = await openState({ dataDir });
    await migrate(state.db, 'freshness', migrations);
    const id = await beginRun(state.db.withTables(), {
      night: '2026-03-28',
      onlySource: null,
      now: '2026-03-28T02:00:00Z',
    });
    await finishRun(state.db.withTables(), id, { now: '2026-03-28T02:14:00Z', opened: 0, resolved: 0, sources: [] });
    await state.close();
    const look = (now: string) => start('commands/doctor', { env: { DATA_DIR: dataDir, NOW: now } });
    const next = look('2026-03-29T03:00:00Z');
    expect(await next.exit).toBe(0);
    expect(next.stdout()).toContain('well  nights  The last one was finished on 28 March 2026 at 02:14.');
    const missed = look('2026-03-30T12:00:00Z');
    expect(await missed.exit).toBe(3);
    expect(missed.stdout()).toContain(
      'ILL   nights  A night was missed: none was finished since 28 March 2026 at 02:14.',
    );
  });

  it('ends with 3 when a directory does not answer', async () => {
    const config = join(folder, 'ill.json');
    const area = { name: 'Sutton', code: 'E09000029', centre: [51.36, -0.19] };
    const hub = { kind: 'connected-places', url: 'http://127.0.0.1:1/core/v1/' };
    writeFileSync(config, JSON.stringify({ area, sources: { 'information-hub': hub } }));
    const doctor = start('commands/doctor', { args: ['--config', config] });
    expect(await doctor.exit).toBe(3);
    expect(doctor.stdout()).toContain('Nothing listens there: check host and port in sources.information-hub.url');
  });
});
