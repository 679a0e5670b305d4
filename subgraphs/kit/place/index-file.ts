import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PostcodeRow } from './postcode-row.ts';

/** The postcode index cannot be made or read. The message is one sentence with the way to mend it. */
export class PostcodeIndexError extends Error {
  override readonly name = 'PostcodeIndexError';
}

/** Changes whenever the table does, so that an index of another version is not misread. */
export const indexVersion = 1;

/** The index of a data folder, which `npm run postcodes` writes and a gateway opens when it starts. */
export function indexPath(dataDir: string): string {
  return join(dataDir, 'postcodes.sqlite');
}

export interface IndexWriter {
  /** A postcode that comes again replaces itself. */
  add(row: PostcodeRow): void;
  /** Puts the new index in the place of the old one, at once and whole. */
  finish(): void;
  /** Leaves the old index as it is. */
  abandon(): void;
}

/** Writes an index beside the one that is in use, which stays so until the new one is whole. */
export function createIndexWriter(dataDir: string): IndexWriter {
  const unfinished = `${indexPath(dataDir)}.${process.pid}`;
  rmSync(unfinished, { force: true });
  const database = new DatabaseSync(unfinished);
  database.exec(`
    pragma journal_mode = off;
    create table postcode (
      postcode text primary key, latitude real not null, longitude real not null, district text not null, ward text
    ) without rowid;
    begin`);
  const insert = database.prepare('insert or replace into postcode values (?, ?, ?, ?, ?)');
  return {
    add({ postcode, latitude, longitude, district, ward }) {
      insert.run(postcode, latitude, longitude, district, ward);
    },
    finish() {
      database.exec(`commit; create index postcode_ward on postcode (ward); pragma user_version = ${indexVersion}`);
      database.close();
      renameSync(unfinished, indexPath(dataDir));
    },
    abandon() {
      if (database.isOpen) database.close();
      rmSync(unfinished, { force: true });
    },
  };
}
