import type { Logger } from 'pino';
import type { Clock } from '../../kit/clock.ts';
import type { ReadDirectory } from '../../kit/harvest/reading.ts';
import { toDateTime } from '../../kit/time/london.ts';
import type { Upstream } from '../../kit/upstream/upstream.ts';
import type { Naming } from '../convert/naming.ts';
import { toReading } from '../source/to-reading.ts';
import type { ReadRecord } from '../convert/record.ts';
import type { LocalOfferDetails } from '../entry.ts';
import { toRecord } from './convert/record.ts';
import { WirePage } from './wire.ts';

export interface OutpostOptions extends Naming {
  upstream: Upstream;
  clock: Clock;
  log: Logger;
}

/** Outpost's own page size. It caps nothing, so a larger one would be a favour that nobody has offered. */
const perPage = 50;
/** After so many pages, a line in the log says how far a long reading has come. */
const progressEvery = 20;

/** Reads a directory that runs on Outpost, page by page. It cannot be asked for the Local Offer alone. */
export function createOutpostSource({
  upstream,
  clock,
  log,
  ...naming
}: OutpostOptions): ReadDirectory<LocalOfferDetails> {
  return async function readOutpost() {
    const readAt = toDateTime(clock());
    const { rows, total } = await readRows(upstream, log);
    const records = rows.map((row) => readRow(naming, row));
    const problems =
      rows.length < total ? [`The list says that it holds ${total} services, and its pages hold ${rows.length}.`] : [];
    return toReading(readAt, records, problems);
  };
}

/** Every row once: their order is not stated, so that one may come twice while the pages are read. */
async function readRows(upstream: Upstream, log: Logger): Promise<{ rows: unknown[]; total: number }> {
  const rows = new Map<unknown, unknown>();
  for (let number = 1; ; number += 1) {
    const { body } = await upstream.getJson({ path: 'services', query: { page: number, per_page: perPage } }, WirePage);
    for (const row of body.content) rows.set(idOf(row), row);
    if (number >= body.totalPages || body.content.length === 0) {
      return { rows: [...rows.values()], total: body.totalElements };
    }
    if (number % progressEvery === 0) log.info({ read: number, of: body.totalPages }, 'reading a directory');
  }
}

/** The row itself where it has no id: no other row is the same. */
function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : row;
}

function readRow(naming: Naming, row: unknown): ReadRecord {
  if (typeof row === 'object' && row !== null) return toRecord(naming, Object.fromEntries(Object.entries(row)));
  return { entry: null, rejected: [{ sourceId: null, reason: 'A row of the list is no record.' }] };
}
