import type { Clock } from '../kit/clock.ts';
import { createIds } from '../kit/connected-places/convert/id.ts';
import { createRecordsReader, toListingsOf } from '../kit/connected-places/source/records.ts';
import type { ReadDirectory } from '../kit/harvest/reading.ts';
import { toDateTime } from '../kit/time/london.ts';
import type { Upstream } from '../kit/upstream/upstream.ts';
import { type HubDetails, readMissing } from './source/missing.ts';

export interface HubSourceOptions {
  clock: Clock;
  /** Where the directory's API begins. */
  url: string;
  /** The directory's site for people, with a slash at its end; null when not known. */
  website: string | null;
}

const source = 'information-hub';

/** Reads the directory whole, and what became of the services that it lists no more. */
export function createSource(upstream: Upstream, { clock, url, website }: HubSourceOptions): ReadDirectory<HubDetails> {
  const ids = createIds(source);
  const readRecords = createRecordsReader({ source, upstream, url });

  return async function readDirectory(previous) {
    const now = clock();
    const before = previous?.listings ?? [];
    const records = await readRecords(now, { before });
    const missing = await readMissing(upstream, previous, records.services, { now, ids });
    const services = [...records.services.values(), ...missing.records];
    const { listings, rejected } = toListingsOf(services, records, { ids, website, now, before });
    return {
      readAt: toDateTime(now),
      // A front page that fails today has told it before.
      editPage: records.editPage ?? previous?.editPage ?? null,
      listings: [...listings, ...missing.listings],
      details: missing.details,
      rejected,
      problems: records.problems,
    };
  };
}
