import type { Logger } from 'pino';
import type { Clock } from '../../kit/clock.ts';
import type { ReadDirectory, Reading } from '../../kit/harvest/reading.ts';
import type { RejectedRecord } from '../../kit/listing.ts';
import { toDateTime } from '../../kit/time/london.ts';
import { UpstreamError } from '../../kit/upstream/error.ts';
import type { Upstream } from '../../kit/upstream/upstream.ts';
import type { Naming } from '../convert/naming.ts';
import { toReading } from '../source/to-reading.ts';
import type { LocalOfferDetails } from '../entry.ts';
import { mapAtOnce } from '../source/map-at-once.ts';
import { toRecord } from './convert/record.ts';
import { readRows } from './source/rows.ts';
import { WireRecord } from './wire/page.ts';
import { WireRow } from './wire/row.ts';

export interface OpenReferralUkOptions extends Naming {
  upstream: Upstream;
  clock: Clock;
  log: Logger;
}

/** How many services are asked for at one time. */
const width = 4;
/** After so many services, a line in the log says how far a long reading has come. */
const progressEvery = 100;

/**
 * Reads a directory of Open Referral UK, 3.0 or 1.x. Its lists hold only what a service has one of; schedules, places,
 * costs and contacts come from `/services/{id}` alone, one service at a time. So a service whose row says that nothing
 * changed since the last reading is converted again from the record kept then.
 */
export function createOpenReferralUkSource({
  upstream,
  clock,
  log,
  ...naming
}: OpenReferralUkOptions): ReadDirectory<LocalOfferDetails> {
  return async function readOpenReferralUk(previous) {
    const readAt = toDateTime(clock());
    const { rows, rejected, problems } = await readRows(upstream);
    const known = knownRecords(previous);
    let done = 0;
    const answers = await mapAtOnce(width, rows, async (row) => {
      const answer = await readRecord(upstream, row, known.get(row.id));
      done += 1;
      if (done % progressEvery === 0) log.info({ read: done, of: rows.length }, 'reading a directory');
      return answer;
    });
    const failures = answers.map(({ failure }) => failure).filter((failure) => failure !== undefined);
    const records = answers.map(({ record }) => record).filter((record) => record !== undefined);
    if (records.length === 0 && failures[0]) throw failures[0];
    return toReading(
      readAt,
      [
        { entry: null, rejected: [...rejected, ...answers.flatMap(({ gone }) => gone ?? [])] },
        ...records.map((record) => toRecord(naming, record)),
      ],
      [...problems, ...describe(failures, rows.length)],
    );
  };
}

interface RecordAnswer {
  record?: WireRecord;
  failure?: UpstreamError;
  gone?: RejectedRecord;
}

async function readRecord(upstream: Upstream, row: WireRow, known: WireRecord | undefined): Promise<RecordAnswer> {
  if (known && isUnchanged(row, known)) return { record: known };
  try {
    const { body } = await upstream.getJson({ path: `services/${encodeURIComponent(row.id)}` }, WireRecord);
    return WireRow.safeParse(body).data?.id === row.id ? { record: body } : { gone: notIt(row) };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    if (error.failure === 'not-found') {
      return {
        gone: { sourceId: row.id, reason: 'The list names it, and its own address says that there is no such.' },
      };
    }
    return { failure: error, ...(known && { record: known }) };
  }
}

/** An answer with another id, or none, must not pass for this service. */
function notIt({ id }: WireRow): RejectedRecord {
  return { sourceId: id, reason: 'The list names it, and its own address answers with another record.' };
}

/** What the last reading kept of each service, as it was sent. */
function knownRecords(previous: Reading<LocalOfferDetails> | null): Map<string, WireRecord> {
  return new Map(
    previous?.listings.flatMap(({ sourceId, raw }) => {
      const record = WireRecord.safeParse(raw);
      return record.success ? [[sourceId, record.data] as const] : [];
    }),
  );
}

/** A row without a date of change says nothing of it. A renewed assurance alone may leave that date as it was. */
function isUnchanged(row: WireRow, known: WireRecord): boolean {
  const { data: before } = WireRow.safeParse(known);
  return (
    row.last_modified !== null &&
    row.last_modified === before?.last_modified &&
    row.assured_date === before.assured_date &&
    row.status === before.status
  );
}

function describe(failures: readonly UpstreamError[], total: number): string[] {
  const [first] = failures;
  if (!first) return [];
  return [
    `${failures.length} of ${total} services could not be read in full; what was known of them stays. ${first.message}`,
  ];
}
