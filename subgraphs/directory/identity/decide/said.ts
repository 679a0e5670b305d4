import type { Said } from './decide-component.ts';
import { idsIn, pairKey } from '../pair-key.ts';
import type { PairDecision } from '../pairs.ts';

/** What people have said of listings that are here, the last word on each pair. `later` says nothing. */
export function toSaid(decisions: readonly PairDecision[], known: Pick<ReadonlySet<string>, 'has'>): Said {
  const said = new Map<string, 'same' | 'different'>();
  for (const { one, other, verdict } of decisions) {
    if (one === other || !known.has(one) || !known.has(other)) continue;
    if (verdict === 'later') said.delete(pairKey(one, other));
    else said.set(pairKey(one, other), verdict);
  }
  return said;
}

/** By listing id, the keys of the pairs that were spoken of. */
export function indexSaid(said: Said): ReadonlyMap<string, readonly string[]> {
  const keysOf = new Map<string, string[]>();
  for (const key of said.keys()) {
    for (const id of idsIn(key)) keysOf.set(id, [...(keysOf.get(id) ?? []), key]);
  }
  return keysOf;
}

/** The listings of which other things are said than before. */
export function whereSaidOtherwise(before: Said, now: Said): string[] {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys].filter((key) => before.get(key) !== now.get(key)).flatMap(idsIn);
}
