import { type BlockKey, blockKeys, crowdedFrom } from '../blocks/block-keys.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Steps } from '../../turns.ts';
import { widen } from '../blocks/widen.ts';

/**
 * Block keys that too many listings share. Keys are made narrower step by step, so those that are still too wide show
 * only round by round. Of the keys of a listing, a round changes only those that the last one found too wide.
 */
export function* findCrowded(evidence: readonly Evidence[]): Steps<BlockKey[]> {
  const crowded = new Set<BlockKey>();
  for (let open = evidence; open.length > 0;) {
    let all = new Int32Array(1024);
    const ends: number[] = [];
    for (const one of open) {
      const keys = blockKeys(one, (key) => crowded.has(key));
      const from = ends.at(-1) ?? 0;
      while (from + keys.length > all.length) all = widen(all);
      all.set(keys, from);
      ends.push(from + keys.length);
      yield;
    }
    const isNew = yield* findFrequent(all.subarray(0, ends.at(-1)));
    for (const key of isNew) crowded.add(key);
    const next: Evidence[] = [];
    for (const [index, one] of open.entries()) {
      const [from, to] = [ends[index - 1] ?? 0, ends[index] ?? 0];
      for (let at = from; at < to; at += 1) {
        if (!isNew.has(all[at] ?? 0)) continue;
        next.push(one);
        break;
      }
      yield;
    }
    open = next;
  }
  return [...crowded].toSorted((a, b) => a - b);
}

/** A power of two, so that the last bits of a key say where it is counted. */
const counters = 2 ** 22;

/** So many keys are counted in one step. */
const keysAStep = 10_000;

/** Keys that too many listings have: only those whose last bits are that frequent are counted one by one. */
function* findFrequent(keys: Int32Array): Steps<Set<BlockKey>> {
  const countOfBits = new Uint8Array(counters);
  for (let index = 0; index < keys.length; index += 1) {
    const bits = (keys[index] ?? 0) & (counters - 1);
    if ((countOfBits[bits] ?? 0) <= crowdedFrom) countOfBits[bits] = (countOfBits[bits] ?? 0) + 1;
    if (index % keysAStep === 0) yield;
  }
  const counts = new Map<BlockKey, number>();
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    if ((countOfBits[key & (counters - 1)] ?? 0) > crowdedFrom) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (index % keysAStep === 0) yield;
  }
  return new Set([...counts].flatMap(([key, count]) => (count > crowdedFrom ? [key] : [])));
}
