import type { Kysely } from 'kysely';
import type { Listing } from '../../kit/listing.ts';
import { type ToOpaqueId, createToOpaqueId } from '../merge/opaque-id.ts';
import type { ReadModel } from '../store/read-model.ts';
import { loadSecret } from '../store/secret.ts';
import type { DirectoryTables } from '../store/tables.ts';

/** Knows listings by the ids that people see, some of which stand for others (merge/opaque-id.ts). */
export interface ListingIds {
  /** The listing that is kept under an id, as shown or as harvested; null when there is none. */
  find(id: string): Promise<KnownListing | null>;
  /** How a listing is shown now; null when it is in use no more. */
  shownNow(harvestedId: string): Promise<string | null>;
  /** By id as harvested: when each was last seen, null while its directory lists it; no entry once it is forgotten. */
  lastSeen(harvestedIds: readonly string[]): Promise<Map<string, string | null>>;
}

interface KnownListing {
  /** As harvested. */
  id: string;
  shown: string;
  listing: Listing;
}

/** Ids to a statement: SQLite takes 32,766 parameters and PostgreSQL 65,535. */
const idsAtOnce = 1_000;

export function createListingIds(db: Kysely<DirectoryTables>, currentModel: () => ReadModel | null): ListingIds {
  let toOpaqueId: Promise<ToOpaqueId> | undefined;

  function loadToOpaqueId(): Promise<ToOpaqueId> {
    toOpaqueId ??= loadSecret(db, 'opaque-ids').then(createToOpaqueId);
    return toOpaqueId;
  }

  async function shownNow(harvestedId: string): Promise<string | null> {
    const opaque = (await loadToOpaqueId())(harvestedId);
    const known = currentModel()?.listings([harvestedId, opaque]);
    return [harvestedId, opaque].find((id) => known?.has(id)) ?? null;
  }

  async function findHarvested(id: string): Promise<string | null> {
    const row = await db.selectFrom('listing').select('id').where('id', '=', id).executeTakeFirst();
    if (row) return row.id;
    // Rare, and tells nobody anything: which id an opaque one stands for is found only by trying all that are kept.
    const toOpaque = await loadToOpaqueId();
    const rows = await db.selectFrom('listing').select('id').execute();
    return rows.find((kept) => toOpaque(kept.id) === id)?.id ?? null;
  }

  return {
    shownNow,
    async find(id) {
      const harvestedId = await findHarvested(id);
      const shown = harvestedId === null ? null : await shownNow(harvestedId);
      if (harvestedId === null || shown === null) return null;
      const row = await db.selectFrom('listing').select('body').where('id', '=', harvestedId).executeTakeFirst();
      return row ? { id: harvestedId, shown, listing: parseListing(row.body) } : null;
    },
    async lastSeen(harvestedIds) {
      const seen = new Map<string, string | null>();
      for (let start = 0; start < harvestedIds.length; start += idsAtOnce) {
        const some = harvestedIds.slice(start, start + idsAtOnce);
        const rows = await db.selectFrom('listing').select(['id', 'last_seen']).where('id', 'in', some).execute();
        for (const { id, last_seen: lastSeen } of rows) seen.set(id, lastSeen);
      }
      return seen;
    },
  };
}

function parseListing(body: string): Listing {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveListings, so the shape is ours
  return JSON.parse(body) as Listing;
}
