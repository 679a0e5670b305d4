import type { Listing } from '../../kit/listing.ts';
import { type BlockKey, blockKeys, crowdedFrom } from './block-keys.ts';
import { compareText } from './compare-text.ts';
import type { Evidence } from './evidence.ts';
import { findChains } from './learn-chains.ts';
import { learnFields } from './learn-fields.ts';
import { findRepeated } from './learn-names.ts';
import { findShared } from './learn-contacts.ts';
import { createReader } from './reader.ts';
import { createSharer } from './share-evidence.ts';
import { toRecord } from './tally.ts';
import { type Steps, doAtOnce } from './turns.ts';
import { withoutVagueIds } from './vague-ids.ts';
import { type LinkWeights, weightsVersion } from './weights.ts';
import { widen } from './widen.ts';

/**
 * Learns what agreement is worth from the listings themselves, without any being labelled. The order of the listings
 * makes no difference. `sources` are the ids of the directories.
 */
export function learnWeights(listings: readonly Listing[], sources: readonly string[]): LinkWeights {
  const [read, share] = [createReader(sources), createSharer()];
  const evidence = withoutVagueIds(listings.map((listing) => share(read(listing))));
  return doAtOnce(learnFrom(evidence.toSorted((a, b) => compareText(a.id, b.id))));
}

/** The same from what was read of the listings, in the order of their ids. */
export function* learnFrom(evidence: readonly Evidence[]): Steps<LinkWeights> {
  const asides = findAsides(evidence);
  const words = countWords(evidence);
  yield;
  const repeated = findRepeated(evidence, new Set(asides));
  yield;
  const chains = findChains(evidence, new Set(asides));
  yield;
  const shared = findShared(evidence);
  yield;
  const crowded = yield* findCrowded(evidence);
  const version: typeof weightsVersion = weightsVersion;
  const told = { version, listings: evidence.length, words, ...repeated, chains, asides, shared, crowded };
  return { ...told, ...(yield* learnFields(evidence, told)) };
}

function countWords(evidence: readonly Evidence[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of evidence) {
    for (const word of new Set(names.flatMap(({ tokens }) => tokens))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return toRecord([...counts].filter(([, count]) => count > 1));
}

/** Parts of names that are, somewhere, the whole name of an organisation or venue. */
function findAsides(evidence: readonly Evidence[]): string[] {
  const parts = new Set(evidence.flatMap(({ names }) => names.flatMap((name) => name.parts)));
  const known = evidence.flatMap(({ organisation, venues }) => [
    ...venues,
    ...(organisation ? [organisation.key] : []),
  ]);
  return [...new Set(known)].filter((name) => parts.has(name)).toSorted(compareText);
}

/**
 * Keys are made narrower step by step, so those that are still too wide show only round by round. Of the keys of a
 * listing, a round changes only those that the last one found too wide.
 */
function* findCrowded(evidence: readonly Evidence[]): Steps<BlockKey[]> {
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
    const isNew = findFrequent(all.subarray(0, ends.at(-1)));
    for (const key of isNew) crowded.add(key);
    open = open.filter((_one, index) => all.subarray(ends[index - 1] ?? 0, ends[index]).some((key) => isNew.has(key)));
    yield;
  }
  return [...crowded].toSorted((a, b) => a - b);
}

/** Keys that too many listings have: in order, such a key is still there so many places on. */
function findFrequent(keys: Int32Array): Set<BlockKey> {
  const sorted = keys.toSorted();
  return new Set(sorted.filter((key, at) => key === sorted[at + crowdedFrom]));
}
