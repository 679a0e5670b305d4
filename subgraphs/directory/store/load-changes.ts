import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { DirectoryTables, FeedRow } from './tables.ts';

/** A change as the feed tells it. */
export interface KeptChange {
  seq: number;
  at: string;
  kind: 'ADDED' | 'CHANGED' | 'WITHDRAWN' | 'MERGED' | 'SPLIT';
  serviceId: string;
  fields: string[];
  intoServiceId: string | null;
}

export function loadFeed(db: Kysely<DirectoryTables>): Promise<FeedRow> {
  return db.selectFrom('feed').selectAll().executeTakeFirstOrThrow();
}

interface Stretch {
  /** The first is the one after this. */
  after: number;
  /** The last one there may be. */
  upTo: number;
  /** At most so many. */
  most: number;
}

/** The services that there are, in the order of the changes that told of them last, as if each was added there. */
export async function loadPresent(db: Kysely<DirectoryTables>, { after, upTo, most }: Stretch): Promise<KeptChange[]> {
  const rows = await db
    .selectFrom('published')
    .select(['seq', 'at', 'service', 'ended'])
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .limit(most)
    .execute();
  return rows.map(({ seq, at, service, ended }) => {
    return { seq, at, kind: ended === 1 ? 'WITHDRAWN' : 'ADDED', serviceId: service, fields: [], intoServiceId: null };
  });
}

const Fields = z.array(z.string());

/** What has changed, in its order. */
export async function loadChanges(db: Kysely<DirectoryTables>, { after, upTo, most }: Stretch): Promise<KeptChange[]> {
  const rows = await db
    .selectFrom('change')
    .selectAll()
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .limit(most)
    .execute();
  return rows.map(({ seq, at, kind, service, fields, into_service: into }) => {
    return { seq, at, kind, serviceId: service, fields: Fields.parse(JSON.parse(fields)), intoServiceId: into };
  });
}
