import DataLoader from 'dataloader';
import type { ServiceRecord } from './merge/records.ts';
import type { ReadModel } from './store/read-model.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** Loaders remember what they load, so make a new set for every request. Each batch is one read of the model. */
export function createLoaders(model: ReadModel) {
  return {
    service: toLoader(model.services),
    servicesOfPage: createPageReader(model),
    successor: toLoader(model.successors),
    accounts: toLoader(model.accounts),
    organisation: toLoader(model.organisations),
    location: toLoader(model.locations),
    listing: toLoader(model.listings),
    raw: toLoader(model.raws),
    serviceOfListing: toLoader(model.servicesOfListings),
    locationOfPlace: toLoader(model.locationsOfPlaces),
  };
}

/**
 * Reads all services of a page at once, with no promise for each, which would take longer than to read them; those that the
 * request has read so are not read again.
 */
function createPageReader(model: ReadModel): (ids: readonly string[]) => ReadonlyMap<string, ServiceRecord> {
  const known = new Map<string, ServiceRecord>();
  return (ids) => {
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length > 0) for (const [id, service] of model.services(missing)) known.set(id, service);
    return known;
  };
}

/** What has this id or, where the id was given up, what took it in; null when there is neither. */
export async function loadOrSuccessor<Value>(
  id: string,
  loader: DataLoader<string, Value | null>,
  { successor }: Pick<Loaders, 'successor'>,
): Promise<Value | null> {
  const known = await loader.load(id);
  const next = known === null ? await successor.load(id) : null;
  return next === null ? known : loader.load(next);
}

/** What the model does not know loads as null. */
function toLoader<Value>(read: (ids: readonly string[]) => Map<string, Value>): DataLoader<string, Value | null> {
  return new DataLoader(async (ids) => {
    const known = read(ids);
    return ids.map((id) => known.get(id) ?? null);
  });
}
