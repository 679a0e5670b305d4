import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Migrations, migrate } from '../../../../subgraphs/kit/state/migrate.ts';
import { createReadingStore } from '../../../../subgraphs/kit/state/reading-store.ts';
import { type State, openState } from '../../../../subgraphs/kit/state/state.ts';
import { type Place, createPostgresPlace, createSqlitePlace } from './databases.ts';

const places = [
  { name: 'SQLite', create: createSqlitePlace, absent: false },
  { name: 'PostgreSQL', create: createPostgresPlace, absent: process.env['TEST_DATABASE_URL'] === undefined },
];

for (const { name, create, absent } of places) {
  describe.skipIf(absent)(`state in ${name}`, () => {
    let place: Place;
    let open: State[];

    beforeEach(async () => {
      place = await create();
      open = [];
    });

    afterEach(async () => {
      await Promise.all(open.map((state) => state.close()));
      await place.remove();
    });

    async function openAgain(): Promise<State> {
      const state = await openState(place);
      open.push(state);
      return state;
    }

    it('keeps the last reading of each source over a restart', async () => {
      const first = await openState(place);
      const before = await createReadingStore(first.db);
      expect(await before.load('nhs')).toBeNull();
      await before.save('nhs', { readAt: '2026-03-30T10:00:00+01:00', body: '{"listings":[]}' });
      await before.save('nhs', { readAt: '2026-03-30T10:15:00+01:00', body: '{"listings":["Ærø 🏠"]}' });
      await before.save('timetable', { readAt: '2026-03-30T10:15:00+01:00', body: '{}' });
      await first.close();

      const after = await createReadingStore((await openAgain()).db);
      expect(await after.load('nhs')).toBe('{"listings":["Ærø 🏠"]}');
      expect(await after.load('timetable')).toBe('{}');
      expect(await after.load('local-offer')).toBeNull();
    });

    it('says of a reading that it cannot be kept or loaded, and why', async () => {
      const { db } = await openAgain();
      const readings = await createReadingStore(db);
      await sql`drop table reading`.execute(db);
      const reading = { readAt: '2026-03-30T10:00:00+01:00', body: '{}' };
      await expect(readings.save('nhs', reading)).rejects.toThrow(
        /^The last good copy of nhs cannot be kept \(.*reading/,
      );
      await expect(readings.load('nhs')).rejects.toMatchObject({ name: 'StateError' });
    });

    it('runs each migration once, in the order of their names, however many start at once', async () => {
      const ran: string[] = [];
      const migrations: Migrations = {
        async '002-rows'(db) {
          ran.push('002-rows');
          await sql`insert into visit values ('first')`.execute(db);
        },
        async '001-table'(db) {
          ran.push('001-table');
          await db.schema.createTable('visit').addColumn('who', 'text').execute();
        },
      };
      const states = await Promise.all([openAgain(), openAgain(), openAgain()]);
      await Promise.all(states.map(({ db }) => migrate(db, 'guest-book', migrations)));
      expect(ran).toEqual(['001-table', '002-rows']);
      const { rows } = await sql`select who from visit`.execute((await openAgain()).db);
      expect(rows).toEqual([{ who: 'first' }]);
    });

    it('keeps nothing of migrations of which one fails', async () => {
      const { db } = await openAgain();
      const broken: Migrations = {
        async '001-table'(db) {
          await db.schema.createTable('visit').addColumn('who', 'text').execute();
        },
        async '002-broken'() {
          throw new Error('half way');
        },
      };
      await expect(migrate(db, 'guest-book', broken)).rejects.toThrow('half way');
      await expect(sql`select * from visit`.execute(db)).rejects.toThrow(/visit/);
    });

    it('two components keep their migrations apart', async () => {
      const { db } = await openAgain();
      await migrate(db, 'one', createTable('one_thing'));
      await migrate(db, 'other', createTable('other_thing'));
      await migrate(db, 'one', createTable('one_thing'));
      expect((await sql`select * from other_thing`.execute(db)).rows).toEqual([]);
    });

    it('transactions of two connections that read before they write wait for each other', async () => {
      const states = await Promise.all([openAgain(), openAgain()]);
      const { db } = states[0];
      await sql`create table counter (value integer)`.execute(db);
      await sql`insert into counter values (0)`.execute(db);
      const Count = z.object({ value: z.int() });
      const add = (state: State) =>
        state.db.transaction().execute(async (transaction) => {
          // PostgreSQL needs to be told that a read comes before a write; SQLite then takes the lock at the start.
          const lock = place.databaseUrl === undefined ? sql`` : sql`for update`;
          const { rows } = await sql`select value from counter ${lock}`.execute(transaction);
          await sql`update counter set value = ${Count.parse(rows[0]).value + 1}`.execute(transaction);
        });
      await Promise.all(Array.from({ length: 20 }, (_, turn) => add(states[turn % 2] ?? states[0])));
      const { rows } = await sql`select value from counter`.execute(db);
      expect(rows).toEqual([{ value: 20 }]);
    });

    it('a reading is there whole, though its writers are many and are killed', async () => {
      const readings = await createReadingStore((await openAgain()).db);
      const Body = z.object({ turn: z.int(), turnAgain: z.int() });
      for (let round = 0; round < 3; round++) {
        const writers = [startWriter(place), startWriter(place)];
        await Promise.all(writers.map((writer) => writer.wrote()));
        for (const writer of writers) writer.kill();
        await Promise.all(writers.map((writer) => writer.ended));
        const { turn, turnAgain } = Body.parse(JSON.parse((await readings.load('nhs')) ?? ''));
        expect(turnAgain).toBe(turn);
      }
      await readings.save('nhs', { readAt: '2026-03-30T10:00:00+01:00', body: '"mine"' });
      expect(await readings.load('nhs')).toBe('"mine"');
    });
  });
}

function createTable(table: string): Migrations {
  return {
    async '001-table'(db) {
      await db.schema.createTable(table).addColumn('id', 'text').execute();
    },
  };
}

function startWriter({ dataDir, databaseUrl }: Place) {
  const script = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, ...(databaseUrl === undefined ? [] : [databaseUrl])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    wrote: () => new Promise<void>((resolve) => child.stdout.once('data', () => resolve())),
    kill: () => child.kill('SIGKILL'),
    ended: new Promise<void>((resolve) => child.once('exit', () => resolve())),
  };
}

describe('state that cannot be opened says why, and what would be right', () => {
  let place: Place;

  beforeEach(async () => {
    place = await createSqlitePlace();
  });
  afterEach(() => place.remove());

  it('a folder where there can be none', async () => {
    const file = join(place.dataDir, 'file');
    writeFileSync(file, '');
    await expect(openState({ dataDir: join(file, 'data') })).rejects.toThrow(
      /^Nothing can be kept in the data folder ".*data" \(.*\): DATA_DIR must name a folder that this process may write\.$/,
    );
    // Making folders below /proc in one call never comes back.
    await expect(openState({ dataDir: '/proc/data' })).rejects.toThrow('Nothing can be kept in the data folder');
  });

  it('a file that is no database', async () => {
    writeFileSync(join(place.dataDir, 'state.sqlite'), 'no database at all, but words that are long enough to be one');
    await expect(openState({ dataDir: place.dataDir })).rejects.toThrow(
      /^The file "\/.*state\.sqlite" is damaged \(file is not a database\): put a copy .* move it away to begin anew, /,
    );
  });

  it('a folder in the place of the file', async () => {
    mkdirSync(join(place.dataDir, 'state.sqlite'));
    await expect(openState({ dataDir: place.dataDir })).rejects.toThrow('Nothing can be kept');
  });

  it('a database that is not there, without its password', async () => {
    const databaseUrl = 'postgres://user:hush@127.0.0.1:1/name';
    const opening = openState({ dataDir: place.dataDir, databaseUrl });
    await expect(opening).rejects.toThrow(/^The database postgres:\/\/127\.0\.0\.1:1\/name cannot be used \(.*REFUSED/);
    await expect(opening).rejects.not.toThrow('hush');
  });

  it('an address of something else', async () => {
    const opening = openState({ dataDir: place.dataDir, databaseUrl: 'mysql://user:hush@localhost/name' });
    await expect(opening).rejects.toThrow('it must look like postgres://user:password@host:5432/name');
    await expect(opening).rejects.not.toThrow('hush');
  });
});
