import type { ServiceFacts } from '../search/facts.ts';
import type { ReadModel } from '../store/read-model.ts';

/** A service that may help whoever looks at another. */
export interface RelatedService {
  id: string;
  /** What says so most. */
  by: Bond;
}

/** What two services share, by its id: who offers them, a place, or a category. */
export interface Bond {
  kind: 'organisation' | 'location' | 'category';
  id: string;
}

/** What more of all services share than this says nothing of any two of them. */
const tellingShare = 0.1;

/** In a small directory a few may well be all. */
const alwaysTelling = 10;

/**
 * The services that share most with one, the closest first. What few share says more than what many do, so everything
 * counts by how rare it is, in bits. Of the places two share, and of the categories, which contain each other, the
 * rarest counts alone. A service with a place that must not be shown is related to none by place, and none to it.
 */
export function findRelated(model: ReadModel, service: ServiceFacts, most: number): RelatedService[] {
  const shares = toBonds(model, service).flatMap((bond) => toShares(model, service, bond));
  return [...Map.groupBy(shares, ({ other }) => other)]
    .map(([other, shared]) => ({ other, ...weigh(shared) }))
    .toSorted((one, next) => next.bits - one.bits || one.other.row - next.other.row)
    .slice(0, most)
    .map(({ other, by }) => ({ id: other.id, by }));
}

interface Share {
  other: ServiceFacts;
  bond: Bond;
  bits: number;
}

function toBonds(model: ReadModel, { row, organisation, categories, confidential }: ServiceFacts): Bond[] {
  return [
    ...(organisation === null ? [] : [{ kind: 'organisation', id: organisation } as const]),
    ...(confidential ? [] : model.locationsOf(row).map((id) => ({ kind: 'location', id }) as const)),
    ...categories.map((id) => ({ kind: 'category', id }) as const),
  ];
}

function toShares(model: ReadModel, service: ServiceFacts, bond: Bond): Share[] {
  const sharing = servicesWith(model, bond);
  const all = model.facts.length;
  if (sharing.length > Math.max(alwaysTelling, all * tellingShare)) return [];
  const bits = Math.log2((all + 1) / sharing.length);
  return sharing
    .filter((other) => other.id !== service.id && !(bond.kind === 'location' && other.confidential))
    .map((other) => ({ other, bond, bits }));
}

function servicesWith(model: ReadModel, { kind, id }: Bond): readonly ServiceFacts[] {
  if (kind === 'organisation') return model.servicesBy(id);
  return kind === 'location' ? model.servicesAt(id) : model.servicesIn(id);
}

function weigh(shared: readonly Share[]): { bits: number; by: Bond } {
  const rarest = shared.toSorted((one, other) => other.bits - one.bits);
  const [first] = rarest;
  if (!first) throw new Error('Related services share something.');
  const ofEachKind = [...Map.groupBy(rarest, ({ bond }) => bond.kind).values()].flatMap(([best]) => best ?? []);
  return { bits: ofEachKind.reduce((sum, { bits }) => sum + bits, 0), by: first.bond };
}
