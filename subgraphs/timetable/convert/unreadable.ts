import type { RejectedRecord } from '../../kit/listing.ts';

/** A record that cannot become part of the timetable. The message says why, to whoever keeps the feed. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';
}

/** Converts each record that can be converted; the others are named with their reason. */
export function convertEach<Record, Converted>(
  records: readonly Record[],
  convert: (record: Record) => Converted | null,
  sourceIdOf: (record: Record) => string | null,
): { converted: Converted[]; rejected: RejectedRecord[] } {
  const converted: Converted[] = [];
  const rejected: RejectedRecord[] = [];
  for (const record of records) {
    try {
      const one = convert(record);
      if (one !== null) converted.push(one);
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      rejected.push({ sourceId: sourceIdOf(record), reason: error.message });
    }
  }
  return { converted, rejected };
}
