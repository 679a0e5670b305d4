import type { Kysely } from 'kysely';
import { createListingIds } from '../matches/listing-ids.ts';
import { type Redactor, createRedactor } from '../merge/redact.ts';
import { badInput } from '../search/bad-input.ts';
import type { ReadModel } from '../store/read-model.ts';
import type { DirectoryTables } from '../store/tables.ts';
import { type CheckableListing, type KnownListing, parseBody, toCheckable } from './to-checkable.ts';

/** What the nightly checks read, page by page (schema/directory.graphql). */
export type ReadCheckable = (
  model: ReadModel,
  asked: { first: number; after?: string | null | undefined },
) => Promise<{ listings: CheckableListing[]; endCursor: string | null }>;

/**
 * Reads listings as they are kept, in the order of their ids, with what the build in use knows of each. Those that the
 * build does not hold, of a directory that is read no more, are left out.
 */
export function createReadCheckable(db: Kysely<DirectoryTables>): ReadCheckable {
  return async function readCheckable(model, { first, after }) {
    if (first < 1 || first > 1000) throw badInput(`first must be from 1 to 1,000, but was ${first}.`);
    const ids = createListingIds(db, () => model);
    const secret = new Set(model.withheldListings);
    for (const { harvestedId, confidential } of model.refuges()) if (confidential) secret.add(harvestedId);
    const redactor = await createOutlook(db, model);
    const rows = await db
      .selectFrom('listing')
      .selectAll()
      .where('id', '>', after ?? '')
      .orderBy('id')
      .limit(first + 1)
      .execute();
    const page = rows.slice(0, first);
    const listings: CheckableListing[] = [];
    for (const row of page) {
      const shown = await ids.shownNow(row.id);
      const known = shown === null ? null : findKnown(model, shown);
      if (known) listings.push(toCheckable(row, known, { secret: secret.has(row.id), redactor }));
    }
    return { listings, endCursor: rows.length > first ? (page.at(-1)?.id ?? null) : null };
  };
}

/** What the build in use knows of a listing. */
function findKnown(model: ReadModel, id: string): KnownListing | null {
  const record = model.listings([id]).get(id);
  const serviceId = model.servicesOfListings([id]).get(id) ?? '';
  const service = model.services([serviceId]).get(serviceId);
  if (!record || !service) return null;
  const places = model.locations(service.locations.map(({ location }) => location));
  const wards = [...places.values()].flatMap(({ confidential, ward }) => (confidential || !ward ? [] : [ward]));
  const conflicts = model.accounts([serviceId]).get(serviceId)?.conflicts ?? [];
  return { record, service, wards: [...new Set(wards)], conflicts };
}

/** Finds the places of confidential listings in texts of whatever listing. */
async function createOutlook(db: Kysely<DirectoryTables>, model: ReadModel): Promise<Redactor> {
  const ids = model
    .refuges()
    .filter(({ confidential }) => confidential)
    .map(({ harvestedId }) => harvestedId);
  const rows = ids.length > 0 ? await db.selectFrom('listing').select('body').where('id', 'in', ids).execute() : [];
  return createRedactor({ places: rows.flatMap(({ body }) => parseBody(body).locations), strict: false });
}
