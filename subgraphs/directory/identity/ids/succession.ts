import { compareText } from '../compare-text.ts';
import type { KnownIdentity } from './keep-ids.ts';

/** What became of the ids of services when they were last given out. */
export interface Succession {
  /** Listings that have another id than before, with that before. */
  moved: { member: string; before: KnownIdentity }[];
  /** Ids that nothing has any more, each with the one that most of its listings have now. */
  redirects: Map<string, string>;
  /** Services of which a part became a service of its own, with that one's id. */
  splits: { from: string; into: string }[];
  /** Every id that is in use. */
  alive: ReadonlySet<string>;
}

/** Judges what became of ids. `ids` has those of today's listings, `known` those of before, of all that ever were. */
export function assessSuccession(
  ids: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, KnownIdentity>,
): Succession {
  const alive = new Set(ids.values());
  const before = new Set([...ids.keys()].flatMap((member) => known.get(member)?.id ?? []));
  const moves = [...ids].flatMap(([member, id]) => {
    const had = known.get(member);
    return had && had.id !== id ? [{ member, before: had, id }] : [];
  });
  const left = Map.groupBy(moves, (move) => move.before.id);
  const gone = [...left].filter(([id]) => !alive.has(id));
  const parted = [...left]
    .filter(([id]) => alive.has(id))
    .flatMap(([from, away]) => [...new Set(away.map(({ id }) => id))].map((into) => ({ from, into })));
  return {
    moved: moves.map(({ member, before: had }) => ({ member, before: had })),
    redirects: new Map(gone.map(([id, away]) => [id, mostOf(away.map((move) => move.id))])),
    // A listing that leaves one service for another that was there already makes no new one.
    splits: parted.filter(({ into }) => !before.has(into)),
    alive,
  };
}

/** The id that comes most often, the first by name where two come as often. */
function mostOf(ids: readonly string[]): string {
  const [most] = [...Map.groupBy(ids, (id) => id)].toSorted(
    ([one, ones], [other, others]) => others.length - ones.length || compareText(one, other),
  );
  if (!most) throw new Error('An id that is gone had listings.');
  return most[0];
}

/** Follows each redirect to the id at its end. No id redirects to itself: one that is in use redirects nowhere. */
export function followRedirects(redirects: ReadonlyMap<string, string>): Map<string, string> {
  function follow(id: string): string {
    let end = id;
    for (let next = redirects.get(end); next !== undefined; next = redirects.get(end)) end = next;
    return end;
  }
  return new Map([...redirects.keys()].map((id) => [id, follow(id)]));
}
