import type { Kysely } from 'kysely';
import { type HostNight, isOutage } from '../checks/host-down.ts';
import type { LinkRecord } from '../links/record.ts';
import { inBatches } from './batches.ts';
import type { FreshnessTables } from './tables.ts';

/** Keeps what is known of addresses from night to night. */
export interface LinkStore {
  load(urls: readonly string[]): Promise<Map<string, LinkRecord>>;
  save(records: readonly LinkRecord[]): Promise<void>;
  /** Keeps what a host's night was like, and answers how many bad ones there were in a row. */
  keepNight(seen: Omit<HostNight, 'nights'>, night: string): Promise<number>;
  /** The hosts of which most addresses failed in a night. */
  badHosts(night: string): Promise<HostNight[]>;
}

export function createLinkStore(db: Kysely<FreshnessTables>): LinkStore {
  return {
    async load(urls) {
      const known = new Map<string, LinkRecord>();
      for (const some of inBatches(urls)) {
        const rows = await db.selectFrom('freshness_link').select(['url', 'body']).where('url', 'in', some).execute();
        for (const { url, body } of rows) known.set(url, parseRecord(body));
      }
      return known;
    },
    async save(records) {
      for (const some of inBatches(records)) {
        await db
          .insertInto('freshness_link')
          .values(some.map((record) => toRow(record)))
          .onConflict((conflict) =>
            conflict
              .column('url')
              .doUpdateSet((row) => ({ night: row.ref('excluded.night'), body: row.ref('excluded.body') })),
          )
          .execute();
      }
    },
    async keepNight({ host, asked, failed }, night) {
      const row = await db.selectFrom('freshness_host').selectAll().where('host', '=', host).executeTakeFirst();
      const before = row?.night === night ? row.nights - 1 : (row?.nights ?? 0);
      const nights = isOutage({ asked, failed }) ? Math.max(before, 0) + 1 : 0;
      const seen = { night, asked, failed, nights };
      await db
        .insertInto('freshness_host')
        .values({ host, ...seen })
        .onConflict((conflict) => conflict.column('host').doUpdateSet(seen))
        .execute();
      return nights;
    },
    badHosts(night) {
      return db
        .selectFrom('freshness_host')
        .select(['host', 'asked', 'failed', 'nights'])
        .where('night', '=', night)
        .where('nights', '>', 0)
        .orderBy('host')
        .execute();
    },
  };
}

function toRow(record: LinkRecord) {
  const { url, host, night } = record;
  return { url, host, night, body: JSON.stringify(record) };
}

function parseRecord(body: string): LinkRecord {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by toRow, so the shape is ours
  return JSON.parse(body) as LinkRecord;
}
