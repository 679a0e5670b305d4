import { parseDateTime } from '../../time/london.ts';
import { WireModified } from '../wire/service.ts';
import { type Directory, type RecordsById, readPage } from './list.ts';

/** What a refresh found. */
export interface Changes {
  /** The services that were written since, and a page's worth of those before. */
  changed: RecordsById;
  /** How many services the directory lists now. */
  total: number;
}

/**
 * Reads the services that were modified since those known were read. A service that was switched off or on again
 * moves no date: whoever asks has to see whether the total adds up.
 */
export async function readChanges(directory: Directory, known: RecordsById): Promise<Changes> {
  const watermark = Math.max(...[...known.values()].map(modifiedAt));
  const changed = new Map<string, unknown>();
  for (let page = 1; ; page++) {
    const list = { path: 'services', include: 'organisation', sort: '-last_modified_at' } as const;
    const { records, lastPage, total } = await readPage(directory, list, page);
    for (const [id, record] of records) changed.set(id, record);
    const oldest = [...records.values()].at(-1);
    if (oldest === undefined || page >= lastPage || modifiedAt(oldest) <= watermark) return { changed, total };
  }
}

/** Milliseconds since 1970; the beginning of time when the record has no date that can be read. */
function modifiedAt(record: unknown): number {
  const text = WireModified.safeParse(record).data?.last_modified_at;
  const moment = text && parseDateTime(text);
  return moment ? Temporal.Instant.from(moment).epochMilliseconds : -Infinity;
}
