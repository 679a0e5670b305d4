import { setImmediate } from 'node:timers/promises';
import type { ReadModel } from '../store/read-model.ts';
import type { FollowedService } from './assess-changes.ts';
import { toDigests } from './digests.ts';

/** What one build of the read model tells. */
export interface Snapshot {
  /** A digest of the listings that the build was made from. */
  held: string;
  services: ReadonlyMap<string, FollowedService & { slug: string }>;
}

/** Services read before others get their turn: a few milliseconds of work. */
const atOnce = 20;

/** Goes over all services of a build, with pauses in which questions are answered. */
export async function toSnapshot(model: ReadModel): Promise<Snapshot> {
  const services = new Map<string, FollowedService & { slug: string }>();
  const ids = model.facts.map(({ id }) => id);
  for (let start = 0; start < ids.length; start += atOnce) {
    await setImmediate();
    for (const [id, followed] of followSome(model, ids.slice(start, start + atOnce))) services.set(id, followed);
  }
  return { held: model.held, services };
}

function followSome(model: ReadModel, ids: readonly string[]): [id: string, FollowedService & { slug: string }][] {
  const services = [...model.services(ids).values()];
  const accounts = model.accounts(ids);
  const organisations = model.organisations(services.flatMap(({ organisation }) => organisation?.id ?? []));
  const locations = model.locations(services.flatMap((service) => service.locations.map(({ location }) => location)));
  const raws = model.raws([...accounts.values()].flatMap(({ listings }) => listings.map(({ id }) => id)));
  return services.map((service) => {
    const told = {
      service,
      accounts: accounts.get(service.id) ?? { listings: [], provenance: [], conflicts: [] },
      organisation: organisations.get(service.organisation?.id ?? '') ?? null,
      locations,
      raws,
    };
    return [service.id, { ended: service.status === 'WITHDRAWN', digests: toDigests(told), slug: service.slug }];
  });
}
