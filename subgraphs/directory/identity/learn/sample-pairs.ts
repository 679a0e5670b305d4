import { type BlockKey, blockKeys } from '../blocks/block-keys.ts';
import { createBuckets } from '../blocks/buckets.ts';
import { type Evidence, kinsOf } from '../evidence/evidence.ts';
import { hash } from '../hash.ts';
import { pairKey } from '../pair-key.ts';
import type { Steps } from '../../turns.ts';
import type { NameWeights } from '../weigh/compare.ts';
import { findVetoes } from '../weigh/vetoes.ts';
import type { LinkWeights } from '../weigh/weights.ts';

/** Pairs looked at of each sort: more change the weights in the third figure and no decision. */
const samplePairs = 20_000;

/** Of few listings, so many pairs each: more are the same listings again. */
const pairsEach = 12;

/** Of a chain, each is looked at beside so many others. */
const mostOfChain = 5;

export type Pair = readonly [Evidence, Evidence];

/** Pairs over all listings, of two directories where there are two, by a rule in place of chance. */
export function drawPairs(evidence: readonly Evidence[]): Pair[] {
  const { length } = evidence;
  const wanted = Math.min(samplePairs, pairsEach * length, (length * (length - 1)) / 2);
  const pairs: Pair[] = [];
  for (let turn = 0; turn < wanted; turn += 1) {
    const one = evidence[turn % length];
    // Steps of the golden ratio spread the second over all.
    const other = evidence[Math.floor(((turn * 0.618_033_988_75) % 1) * length)];
    if (one && other && one.source !== other.source) pairs.push([one, other]);
  }
  return pairs;
}

/** Neighbours, in the order of their ids, among those of one directory that share a telephone, place or organisation. */
export function* siblingPairs(evidence: readonly Evidence[]): Steps<Pair[]> {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) {
    for (const key of kinKeys(one)) groups.getOrInsertComputed(`${one.source}\n${key}`, () => []).push(one);
    yield;
  }
  const pairs = new Map<string, Pair>();
  for (const group of groups.values()) {
    for (const step of [1, 2, 5]) {
      for (const [index, one] of group.entries()) {
        const other = group[index + step];
        if (!other || findVetoes(one, other).length > 0) continue;
        pairs.set(pairKey(one.id, other.id), [one, other]);
        if (pairs.size === samplePairs) return [...pairs.values()];
      }
    }
    yield;
  }
  return [...pairs.values()];
}

function kinKeys({ phones, places, organisation }: Evidence): string[] {
  const postcodes = places.flatMap(({ postcode }) => postcode ?? []);
  return [...phones, ...postcodes, ...(organisation ? [`of ${organisation.key}`] : [])];
}

/** Pairs of one directory that are of one chain, however far apart they are in their order. */
export function* chainPairs(
  evidence: readonly Evidence[],
  chains: LinkWeights['chains'],
  { chainKeyOf }: Pick<NameWeights, 'chainKeyOf'>,
): Steps<Pair[]> {
  const groups = new Map<string, Evidence[]>();
  const kinsOfChain = new Map(Object.entries(chains).map(([name, kins]) => [name, new Set(kins)]));
  for (const one of evidence) {
    const ofChains = [...new Set(one.names.map(({ key }) => chainKeyOf(key)))].filter((key) => kinsOfChain.has(key));
    const kins = ofChains.length > 0 ? kinsOf(one).map(hash) : [];
    for (const key of ofChains) {
      const theirs = kins.filter((kin) => kinsOfChain.get(key)?.has(kin));
      for (const kin of theirs) groups.getOrInsertComputed(`${one.source}\n${kin}\n${key}`, () => []).push(one);
    }
    yield;
  }
  const pairs = new Map<string, Pair>();
  for (const group of groups.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1, index + 1 + mostOfChain)) {
        pairs.set(pairKey(one.id, other.id), [one, other]);
        if (pairs.size === samplePairs) return [...pairs.values()];
      }
    }
    yield;
  }
  return [...pairs.values()];
}

/** Listings whose pairs are looked at, taken evenly from all. */
const evenly = 3000;

/** Pairs of two directories that share a block, and the share of all such that they are. */
export function* candidatePairs(
  evidence: readonly Evidence[],
  crowded: readonly number[],
): Steps<{ pairs: Pair[]; vetoed: Pair[]; share: number }> {
  const narrow = new Set(crowded);
  const keysOf = (one: Evidence) => blockKeys(one, (key) => narrow.has(key));
  const step = Math.max(1, Math.ceil(evidence.length / evenly));
  const buckets = createBuckets();
  const wanted = new Set<BlockKey>();
  const looked: [item: number, one: Evidence][] = [...evidence.entries()].filter(([item]) => item % step === 0);
  for (const [item, one] of looked) {
    const keys = keysOf(one);
    buckets.add(item, keys);
    for (const key of keys) wanted.add(key);
    yield;
  }
  for (const [item, one] of step === 1 ? [] : evidence.entries()) {
    if (item % step === 0) continue;
    buckets.add(
      item,
      keysOf(one).filter((key) => wanted.has(key)),
    );
    yield;
  }
  const pairs: Pair[] = [];
  const vetoed: Pair[] = [];
  for (const [item, one] of looked) {
    for (const neighbour of buckets.neighbours(item)) {
      const other = evidence[neighbour];
      if (!other || one.source === other.source || (step === 1 && neighbour < item)) continue;
      (findVetoes(one, other).length === 0 ? pairs : vetoed).push([one, other]);
    }
    yield;
  }
  return { pairs, vetoed, share: step === 1 ? 1 : 2 / step };
}
