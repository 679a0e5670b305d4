import { existsSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { PostcodeIndexError, indexPath, indexVersion } from './index-file.ts';
import { roundPoint } from './point.ts';
import type { PostcodeArea, Postcodes } from './postcodes.ts';
import { createSectorTable } from './sector-table.ts';

export interface OpenPostcodesOptions {
  dataDir: string;
  /** GSS code of the area that the graph is about, e.g. `E09000029`. */
  areaCode: string;
}

/**
 * Opens the postcode index of the data folder, over the table of sectors for what the index lacks; the table alone
 * when there is no index. Throws PostcodeIndexError when the file is there and is no index.
 */
export function openPostcodes({ dataDir, areaCode }: OpenPostcodesOptions): Postcodes {
  const table = createSectorTable(areaCode);
  const path = indexPath(dataDir);
  return existsSync(path) ? createIndex(openIndex(path), areaCode, table) : table;
}

function openIndex(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    const { user_version: version } = z
      .object({ user_version: z.int() })
      .parse(database.prepare('pragma user_version').get());
    if (version === indexVersion) return database;
    database.close();
  } catch (cause) {
    throw unreadable(path, cause);
  }
  throw unreadable(path, undefined);
}

function unreadable(path: string, cause: unknown): PostcodeIndexError {
  return new PostcodeIndexError(
    `The postcode index "${path}" cannot be read: make it again with npm run postcodes, or remove it.`,
    { cause },
  );
}

const Unit = z.object({
  latitude: z.number(),
  longitude: z.number(),
  inArea: z.int().transform(Boolean),
  wardCode: z.string().nullable(),
});

/** A mean over no rows is null. */
const Mean = z.object({ latitude: z.number(), longitude: z.number(), inArea: z.number() });

const mean = 'avg(latitude) as latitude, avg(longitude) as longitude, avg(district = :area) as inArea';

function createIndex(database: DatabaseSync, area: string, table: Postcodes): Postcodes {
  const unit = database.prepare(
    'select latitude, longitude, district = :area as inArea, ward as wardCode from postcode where postcode = :postcode',
  );
  // A range instead of LIKE, so that the primary key serves: `SM5 ` up to before `SM5!`.
  const prefix = database.prepare(`select ${mean} from postcode where postcode >= :from and postcode < :to`);
  const ward = database.prepare(`select ${mean} from postcode where ward in (select value from json_each(:codes))`);
  return {
    precision: 'unit',
    unit: (postcode) => Unit.nullable().parse(unit.get({ area, postcode }) ?? null),
    sector: (sector) => toMean(prefix, { area, from: sector, to: after(sector) }) ?? table.sector(sector),
    outcode: (outcode) =>
      toMean(prefix, { area, from: `${outcode} `, to: after(`${outcode} `) }) ?? table.outcode(outcode),
    beyond: (outcode) => table.beyond(outcode),
    wards: (codes) => toMean(ward, { area, codes: JSON.stringify(codes) }),
    close: () => database.close(),
  };
}

function toMean(statement: StatementSync, parameters: Record<string, string>): PostcodeArea | null {
  const { data } = Mean.safeParse(statement.get(parameters));
  return data ? { ...roundPoint(data), inArea: data.inArea > 0.5 } : null;
}

/** The first text after all that begin with this one. */
function after(text: string): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
}
